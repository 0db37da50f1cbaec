// Which relations stand among these entities? Each is read from the end that has few of them: bodies and places have many.
UNWIND ids AS entityId
MATCH (entity:Person|Body|Post|Document|Event|Place {id: entityId})
CALL (entity, ids) {
  MATCH (entity)-[:HELD]->(tenure:Tenure)-[:AT|OF]->(target:Body|Post)
  WHERE target.id IN ids
  RETURN entity AS start, 'HELD' AS type, target, tenure AS connector, null AS fact
UNION ALL
  MATCH (entity)-[fact:TOOK_PART]->(participation:Participation)-[:IN]->(target:Event)
  WHERE target.id IN ids
  RETURN entity AS start, 'TOOK_PART' AS type, target, participation AS connector, fact
UNION ALL
  MATCH (entity)-[:TOOK_PART]->(participation:Participation)-[fact:ON_BEHALF_OF]->(target:Body)
  WHERE target.id IN ids
  RETURN entity AS start, 'ON_BEHALF_OF' AS type, target, participation AS connector, fact
UNION ALL
  MATCH (entity)-[:TOOK_PART]->(participation:Participation)-[fact:GAVE_TO]->(:Participation)<-[:TOOK_PART]-(target:Person)
  WHERE target.id IN ids
  RETURN entity AS start, 'GAVE_TO' AS type, target, participation AS connector, fact
UNION ALL
  MATCH (entity:Event)<-[fact:HOSTED|REPRESENTED_AT]-(start:Body)
  WHERE start.id IN ids
  RETURN start, type(fact) AS type, entity AS target, null AS connector, fact
UNION ALL
  MATCH (entity)-[fact:HELD_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|SEATED_IN]->(target)
  WHERE target.id IN ids
  RETURN entity AS start, type(fact) AS type, target, null AS connector, fact
UNION ALL
  MATCH (entity:Post)-[fact:IN]->(target:Body)
  WHERE target.id IN ids
  RETURN entity AS start, 'IN' AS type, target, null AS connector, fact
}
// ids -> {type, start, target, connector, fact}*
