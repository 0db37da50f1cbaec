// How many relations of each sort has an entity? The store keeps the numbers: without a day a hub costs no more than any other,
// and what runs through a tenure or participation is counted from the person, who has few. As of a day each relation is looked
// at.
CALL (entity) {
  WITH entity, toUpper(labels(entity)[0]) AS own
  WHERE $asOf IS NULL
  UNWIND [
    ['HELD', 'OUT', 'BODY', COUNT { (entity)-[:HELD]->()-[:AT]->() }],
    ['HELD', 'OUT', 'POST', COUNT { (entity)-[:HELD]->()-[:OF]->() }],
    ['HELD', 'IN', 'PERSON', COUNT { (entity)<-[:AT]-() } + COUNT { (entity)<-[:OF]-() }],
    ['TOOK_PART', 'OUT', 'EVENT', COUNT { (entity)-[:TOOK_PART]->() }],
    ['TOOK_PART', 'IN', 'PERSON', CASE WHEN entity:Event THEN COUNT { (entity)<-[:IN]-() } END],
    ['HOSTED', 'OUT', 'EVENT', COUNT { (entity)-[:HOSTED]->() }],
    ['HOSTED', 'IN', 'BODY', COUNT { (entity)<-[:HOSTED]-() }],
    ['ISSUED_BY', 'OUT', 'BODY', COUNT { (entity)-[:ISSUED_BY]->() }],
    ['ISSUED_BY', 'IN', 'DOCUMENT', COUNT { (entity)<-[:ISSUED_BY]-() }],
    ['SIGNED_BY', 'OUT', 'PERSON', COUNT { (entity)-[:SIGNED_BY]->() }],
    ['SIGNED_BY', 'IN', 'DOCUMENT', COUNT { (entity)<-[:SIGNED_BY]-() }],
    ['CONCERNS', 'OUT', 'DOCUMENT', COUNT { (entity)-[:CONCERNS]->() }],
    ['CONCERNS', 'IN', 'EVENT', COUNT { (entity)<-[:CONCERNS]-() }],
    ['IMPLEMENTS', 'OUT', 'DOCUMENT', COUNT { (entity)-[:IMPLEMENTS]->() }],
    ['IMPLEMENTS', 'IN', 'DOCUMENT', COUNT { (entity)<-[:IMPLEMENTS]-() }],
    ['AMENDS', 'OUT', 'DOCUMENT', COUNT { (entity)-[:AMENDS]->() }],
    ['AMENDS', 'IN', 'DOCUMENT', COUNT { (entity)<-[:AMENDS]-() }],
    ['REPLACES', 'OUT', 'DOCUMENT', COUNT { (entity)-[:REPLACES]->() }],
    ['REPLACES', 'IN', 'DOCUMENT', COUNT { (entity)<-[:REPLACES]-() }],
    ['BASED_ON', 'OUT', 'DOCUMENT', COUNT { (entity)-[:BASED_ON]->() }],
    ['BASED_ON', 'IN', 'DOCUMENT', COUNT { (entity)<-[:BASED_ON]-() }],
    ['SPECIFIES', 'OUT', 'DOCUMENT', COUNT { (entity)-[:SPECIFIES]->() }],
    ['SPECIFIES', 'IN', 'DOCUMENT', COUNT { (entity)<-[:SPECIFIES]-() }],
    ['PART_OF', 'OUT', own, COUNT { (entity)-[:PART_OF]->() }],
    ['PART_OF', 'IN', own, COUNT { (entity)<-[:PART_OF]-() }],
    ['SUCCEEDS', 'OUT', own, COUNT { (entity)-[:SUCCEEDS]->() }],
    ['SUCCEEDS', 'IN', own, COUNT { (entity)<-[:SUCCEEDS]-() }],
    ['IN', 'OUT', 'BODY', COUNT { (entity)-[:IN]->() }],
    ['IN', 'IN', 'POST', CASE WHEN entity:Body THEN COUNT { (entity)<-[:IN]-() } END],
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
  WITH row
  WHERE row[3] > 0
  RETURN row[0] AS type, row[1] AS direction, row[2] AS kind, row[3] AS count
UNION ALL
  WITH entity, $asOf AS day
  WHERE $asOf IS NOT NULL
// ask related/few
  WITH *,
    CASE direction WHEN 'OUT' THEN entity ELSE other END AS start,
    CASE direction WHEN 'OUT' THEN other ELSE entity END AS target
// ask related/out
  WITH type, direction, other, out
  WHERE coalesce(NOT out, true)
  RETURN type, direction, toUpper(labels(other)[0]) AS kind, count(*) AS count
UNION ALL
  WITH entity
  WHERE $asOf IS NOT NULL
  MATCH (entity)<-[:AT|OF]-(connector:Tenure)
  WHERE connector.possibleFrom <= $asOf AND $asOf <= connector.possibleTo
  WITH 'HELD' AS type, null AS start, null AS target, connector, null AS fact, $asOf AS day
// ask related/out
  RETURN type, 'IN' AS direction, 'PERSON' AS kind, sum(CASE WHEN out THEN 0 ELSE 1 END) AS count
UNION ALL
  WITH entity
  WHERE $asOf IS NOT NULL
  MATCH (entity)-[fact:HOSTED]->(target:Event)
  WITH 'HOSTED' AS type, entity AS start, target, null AS connector, fact, $asOf AS day
// ask related/out
  RETURN type, 'OUT' AS direction, 'EVENT' AS kind, sum(CASE WHEN out THEN 0 ELSE 1 END) AS count
}
// ask related/closeness
WITH *
WHERE count > 0
ORDER BY closeness DESC, direction DESC, kind
// entity -> {relation: type, direction, kind, count}*
