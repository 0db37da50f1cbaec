// How many relations of each sort has an entity? Without a day the store keeps the numbers of holders and hosted events, of
// which there may be very many; as of a day each is looked at.
CALL (entity) {
  WITH entity, $asOf AS day
// ask related/few
  WITH *,
    CASE direction WHEN 'OUT' THEN entity ELSE other END AS start,
    CASE direction WHEN 'OUT' THEN other ELSE entity END AS target
// ask related/out
  WITH type, direction, other, out
  WHERE coalesce(NOT out, true)
  RETURN type, direction, toUpper(labels(other)[0]) AS kind, count(*) AS count
UNION ALL
  UNWIND [
    ['HELD', 'IN', 'PERSON', COUNT { (entity)<-[:AT]-() } + COUNT { (entity)<-[:OF]-() }],
    ['HOSTED', 'OUT', 'EVENT', COUNT { (entity)-[:HOSTED]->() }]
  ] AS row
  WITH row
  WHERE $asOf IS NULL
  RETURN row[0] AS type, row[1] AS direction, row[2] AS kind, row[3] AS count
UNION ALL
  WITH entity
  WHERE $asOf IS NOT NULL
  MATCH (entity)<-[:AT|OF]-(connector:Tenure)
  WHERE connector.possibleFrom <= $asOf AND $asOf <= connector.possibleTo
  WITH 'HELD' AS type, null AS start, null AS target, connector, null AS fact, $asOf AS day
// ask related/out
  RETURN type, 'IN' AS direction, 'PERSON' AS kind, sum(CASE WHEN out THEN 0 ELSE 1 END) AS count
UNION ALL
  MATCH (entity)-[fact:HOSTED]->(target:Event)
  WHERE $asOf IS NOT NULL
  WITH 'HOSTED' AS type, entity AS start, target, null AS connector, fact, $asOf AS day
// ask related/out
  RETURN type, 'OUT' AS direction, 'EVENT' AS kind, sum(CASE WHEN out THEN 0 ELSE 1 END) AS count
}
// ask related/closeness
WITH *
WHERE count > 0
ORDER BY closeness DESC, direction DESC, kind
// entity -> {relation: type, direction, kind, count}*
