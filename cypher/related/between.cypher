// How are two entities related to each other? Where a person is one of them, it is read from there: others may be hubs.
CALL (entity, other) {
  WITH CASE WHEN entity:Person THEN entity ELSE other END AS start, CASE WHEN entity:Person THEN other ELSE entity END AS target
  MATCH (start)-[near:HELD|TOOK_PART]->(connector:Tenure|Participation)-[far:AT|OF|IN|ON_BEHALF_OF]->(target)
  RETURN CASE type(far) WHEN 'ON_BEHALF_OF' THEN 'ON_BEHALF_OF' ELSE type(near) END AS type, start, target, connector,
    CASE type(far) WHEN 'ON_BEHALF_OF' THEN far ELSE near END AS fact
UNION ALL
  MATCH (entity)-[:TOOK_PART]->(connector:Participation)-[fact:GAVE_TO]->(:Participation)<-[:TOOK_PART]-(other)
  RETURN 'GAVE_TO' AS type, entity AS start, other AS target, connector, fact
UNION ALL
  MATCH (other)-[:TOOK_PART]->(connector:Participation)-[fact:GAVE_TO]->(:Participation)<-[:TOOK_PART]-(entity)
  RETURN 'GAVE_TO' AS type, other AS start, entity AS target, connector, fact
UNION ALL
  MATCH (entity)-[fact:IN|HOSTED|REPRESENTED_AT|HELD_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|SEATED_IN]-(other)
  RETURN type(fact) AS type, startNode(fact) AS start, endNode(fact) AS target, null AS connector, fact
}
// entity, other -> {type, start, target, connector, fact}*
