// How many relations of each sort has an entity? Without a day the store keeps the numbers of those that may be very many; as
// of a day each relation is looked at.
CALL (entity) {
  WITH entity, toUpper(labels(entity)[0]) AS own
  WHERE $asOf IS NULL
  UNWIND [
    ['HELD', 'OUT', 'BODY', COUNT { (entity)-[:HELD]->() }],
    ['HELD', 'OUT', 'POST', COUNT { (entity)-[:HELD]->() }],
    ['HELD', 'IN', 'PERSON', CASE own WHEN 'POST' THEN COUNT { (entity)<-[:OF]-() } ELSE COUNT { (entity)<-[:AT]-() } END],
    ['TOOK_PART', 'OUT', 'EVENT', COUNT { (entity)-[:TOOK_PART]->() }],
    ['TOOK_PART', 'IN', 'PERSON', CASE own WHEN 'EVENT' THEN COUNT { (entity)<-[:IN]-() } END],
    ['HOSTED', 'OUT', 'EVENT', COUNT { (entity)-[:HOSTED]->() }],
    ['HOSTED', 'IN', 'BODY', COUNT { (entity)<-[:HOSTED]-() }],
    ['ISSUED_BY', 'OUT', 'BODY', COUNT { (entity)-[:ISSUED_BY]->() }],
    ['ISSUED_BY', 'IN', 'DOCUMENT', COUNT { (entity)<-[:ISSUED_BY]-() }],
    ['SIGNED_BY', 'OUT', 'PERSON', COUNT { (entity)-[:SIGNED_BY]->() }],
    ['SIGNED_BY', 'IN', 'DOCUMENT', COUNT { (entity)<-[:SIGNED_BY]-() }],
    ['IN', 'OUT', 'BODY', COUNT { (entity)-[:IN]->() }],
    ['IN', 'IN', 'POST', CASE own WHEN 'BODY' THEN COUNT { (entity)<-[:IN]-() } END],
    ['SEATED_IN', 'OUT', 'PLACE', COUNT { (entity)-[:SEATED_IN]->() }],
    ['SEATED_IN', 'IN', 'BODY', COUNT { (entity)<-[:SEATED_IN]-() }],
    ['HELD_IN', 'OUT', 'PLACE', COUNT { (entity)-[:HELD_IN]->() }],
    ['HELD_IN', 'IN', 'EVENT', COUNT { (entity)<-[:HELD_IN]-() }],
    ['REPRESENTED_AT', 'OUT', 'EVENT', COUNT { (entity)-[:REPRESENTED_AT]->() }],
    ['REPRESENTED_AT', 'IN', 'BODY', COUNT { (entity)<-[:REPRESENTED_AT]-() }],
    ['ON_BEHALF_OF', 'OUT', 'BODY', COUNT { (entity)-[:TOOK_PART]->()-[:ON_BEHALF_OF]->() }],
    ['ON_BEHALF_OF', 'IN', 'PERSON', COUNT { (entity)<-[:ON_BEHALF_OF]-() }],
    ['GAVE_TO', 'OUT', 'PERSON', COUNT { (entity)-[:TOOK_PART]->()-[:GAVE_TO]->() }],
    ['GAVE_TO', 'IN', 'PERSON', COUNT { (entity)-[:TOOK_PART]->()<-[:GAVE_TO]-() }]
  ] AS row
  RETURN row[0] AS type, row[1] AS direction, row[2] AS kind, row[3] AS count
UNION ALL
  MATCH (entity)-[fact:CONCERNS|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS]-(other)
  WHERE $asOf IS NULL
  RETURN type(fact) AS type, CASE startNode(fact) WHEN entity THEN 'OUT' ELSE 'IN' END AS direction,
    toUpper(labels(other)[0]) AS kind, count(*) AS count
UNION ALL
  WITH entity
  WHERE $asOf IS NOT NULL
// ask related/around
  WITH type, direction, other, connector, fact, $asOf AS day,
    CASE direction WHEN 'OUT' THEN entity ELSE other END AS start,
    CASE direction WHEN 'OUT' THEN other ELSE entity END AS target
// ask related/as-of
  WITH type, direction, other, certainty
  WHERE certainty <> 'OUT'
  RETURN type, direction, toUpper(labels(other)[0]) AS kind, count(*) AS count
}
// ask related/closeness
WITH *
WHERE count > 0
ORDER BY closeness DESC, direction DESC, kind
// entity -> {relation: type, direction, kind, count}*
