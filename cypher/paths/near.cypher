// Which are the shortest paths, if at most four steps long? The neighbours of both ends are their rings. Whoever is in both is in the
// middle of a path of two steps, two of them that are related make one of three, and whoever is next to both makes one of four. More is
// read only when shorter paths are too few. Paths of four steps are looked for in small circles first, since those come first: in all
// only when one through a larger circle might still come before. Yields nothing when longer paths, or 5,000 and more, have to be looked
// at.
UNWIND sought.ends AS end
MATCH (entity:Person|Body|Post|Document|Event|Place {id: end})
// ask paths/next
// ask paths/people
WITH sought, end, [id IN others + people WHERE NOT id IN sought.avoid] AS ids
WHERE size(ids) <= sought.most
WITH sought, ids ORDER BY end = sought.ends[1]
WITH sought, collect(ids) AS sides
WHERE size(sides) = 2
WITH sought, sides, sought.ends[0] AS from, sought.ends[1] AS to, size(sides[1]) < size(sides[0]) AS turned
WITH *, [x IN sides[0] WHERE x = to | [from, to]] + [x IN sides[0] WHERE sought.maxSteps > 1 AND x IN sides[1] | [from, x, to]] AS short
CALL (sought, sides, short) {
  UNWIND CASE WHEN sought.maxSteps > 2 AND size(short) < sought.first THEN sides ELSE [[], []] END AS ids
// ask paths/ring
  RETURN collect(ring) AS rings
}
WITH *, CASE WHEN turned THEN rings[1] ELSE rings[0] END AS fewer, CASE WHEN turned THEN sides[0] ELSE sides[1] END AS rest
CALL (sought, from, to, turned, fewer, rest) {
  WITH *, any(id IN rest WHERE id STARTS WITH 'person:') AS withPeople
  UNWIND fewer AS stop
  WITH *, CASE WHEN withPeople THEN stop.entity END AS entity
// ask paths/people
  UNWIND [id IN stop.others + people WHERE id IN rest AND NOT id IN sought.ends] AS x
  RETURN collect(CASE WHEN turned THEN [from, x, stop.id, to] ELSE [from, stop.id, x, to] END) AS longer
}
CALL (short, longer) {
  UNWIND (short + longer)[..5000] AS ids
// ask paths/crowd
  WITH ids ORDER BY size(ids), crowd, ids
  RETURN collect(ids) AS shorter
}
WITH *, sought.first - size(shorter) AS missing, rings AS known
WITH *, CASE WHEN sought.maxSteps > 3 AND missing > 0 THEN rings ELSE [[], []] END AS rings, -1 AS least, sought.small AS most
// ask paths/beyond
WITH sought, sides, shorter, missing, known, rings, found AS stops
// ask paths/fours
WITH sought, sides, shorter, known, rings, stops AS close, fours AS small, fours[missing - 1].crowd AS worst,
  [ring IN rings | [stop IN ring WHERE stop.entity IS NOT NULL | stop.crowd]] AS crowds
WITH *, [crowd IN crowds[0] WHERE crowd > sought.small][0] + crowds[1][0] AS fromLarger,
  [crowd IN crowds[1] WHERE crowd > sought.small][0] + crowds[0][0] AS toLarger
WITH *, all(larger IN [fromLarger, toLarger] WHERE larger IS NULL OR coalesce(worst < larger, false)) AS isEnough
CALL (sought, rings, close, small, isEnough) {
  WITH small, close
  WHERE isEnough
  RETURN small AS best, close AS reached
UNION ALL
  WITH sought, rings, close, sought.small AS least, sought.hub AS most
  WHERE NOT isEnough
// ask paths/beyond
  WITH sought, close + found AS stops
// ask paths/fours
  RETURN fours AS best, stops AS reached
}
WITH *, shorter + [path IN best | path.ids] AS found
WHERE size(found) < 5000 AND (sought.maxSteps <= 4 OR size(found) >= sought.first)
WITH found[..sought.first] AS paths, {
  maxSteps: sought.maxSteps, via: sought.via, asOf: null, complete: true,
  seen: [sought.ends] + sides + [stop IN reached | stop.others],
  passedOver: [stop IN known[0] + known[1] WHERE stop.entity IS NULL | stop.id]
} AS searched
// sought -> {paths, searched}?
