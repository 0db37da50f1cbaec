// What is around an entity, the most relevant first? Of holders and hosted events there may be very many: an index gives them
// in the order of the key, from where the page begins, so that no more are read than the page holds. As of a day all are.
CALL (entity) {
// ask related/few
  RETURN type, direction, other, connector, fact
UNION ALL
  MATCH (entity)<-[:IN*0..1]-(post:Post)
  WHERE (entity:Body OR entity:Post) AND ($relations IS NULL OR 'HELD' IN $relations)
// ask related/held-by
  RETURN 'HELD' AS type, 'IN' AS direction, other, connector, fact
UNION ALL
  WITH entity AS body
  WHERE body:Body AND ($relations IS NULL OR 'HOSTED' IN $relations)
// ask related/hosted
  RETURN 'HOSTED' AS type, 'OUT' AS direction, other, null AS connector, fact
}
WITH *
WHERE ($relations IS NULL OR type IN $relations) AND ($kinds IS NULL OR toUpper(labels(other)[0]) IN $kinds)
WITH *, $asOf AS day,
  CASE direction WHEN 'OUT' THEN entity ELSE other END AS start,
  CASE direction WHEN 'OUT' THEN other ELSE entity END AS target
// ask related/out
WITH *
WHERE coalesce(NOT out, true)
// ask related/relevance
WITH *
// entity -> {relevance, direction, type, start, target, connector, fact, day, node: other}* by key desc
