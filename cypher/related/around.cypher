// Which relations has an entity, and with whom?
CALL (entity) {
// ask related/few
  RETURN type, direction, other, connector, fact
UNION ALL
  MATCH (entity)<-[:AT|OF]-(connector:Tenure)<-[fact:HELD]-(other:Person)
  RETURN 'HELD' AS type, 'IN' AS direction, other, connector, fact
UNION ALL
  MATCH (entity)-[fact:HOSTED]->(other:Event)
  RETURN 'HOSTED' AS type, 'OUT' AS direction, other, null AS connector, fact
}
// entity -> {type, direction, other, connector, fact}*
