// How many neighbours of these sorts has an entity?
// ask entity/neighbour-counts
WITH type, kind, count
WHERE ($relations IS NULL OR type IN $relations) AND ($kinds IS NULL OR kind IN $kinds)
WITH coalesce(sum(count), 0) AS total
// entity -> total
