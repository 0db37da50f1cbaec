// How are two entities related to each other? Where a person is one of them, it is read from there: others may be hubs.
CALL (entity, other) {
  WITH CASE WHEN entity:Person THEN entity ELSE other END AS start, CASE WHEN entity:Person THEN other ELSE entity END AS target
  MATCH (start)-[near:HELD|TOOK_PART]->(connector:Tenure|Participation)-[far:AT|OF|IN|ON_BEHALF_OF]->(target)
  RETURN CASE type(far) WHEN 'ON_BEHALF_OF' THEN 'ON_BEHALF_OF' ELSE type(near) END AS type, start, target, connector,
    CASE type(far) WHEN 'ON_BEHALF_OF' THEN far ELSE near END AS fact
UNION ALL
  WITH entity, other
  WHERE entity:Person AND other:Person
  MATCH (entity)-[:TOOK_PART]->(own:Participation)-[fact:GAVE_TO]-(:Participation)<-[:TOOK_PART]-(other)
  WITH entity, other, fact, startNode(fact) AS connector, startNode(fact) = own AS isGiver
  RETURN 'GAVE_TO' AS type, CASE WHEN isGiver THEN entity ELSE other END AS start,
    CASE WHEN isGiver THEN other ELSE entity END AS target, connector, fact
UNION ALL
  MATCH (entity)-[fact:IN|HOSTED|REPRESENTED_AT|HELD_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|SEATED_IN]-(other)
  RETURN type(fact) AS type, startNode(fact) AS start, endNode(fact) AS target, null AS connector, fact
}
// entity, other -> {type, start, target, connector, fact}*
