// Which relations has an entity, and with whom, apart from those of which a body or post may have very many? A tenure leads to
// the body and to the post, a participation to the event and to the bodies acted for. `fact` is the relationship that lists the
// claims, but for a tenure, which has them itself.
CALL (entity) {
  MATCH (entity)-[near:HELD|TOOK_PART|IN|ON_BEHALF_OF]-(connector:Tenure|Participation)-[far:AT|OF|TOOK_PART|IN|ON_BEHALF_OF]-(other)
  WITH other, connector, near, far, {
    `HELD AT`: ['HELD', 'OUT'], `HELD OF`: ['HELD', 'OUT'],
    `TOOK_PART IN`: ['TOOK_PART', 'OUT'], `IN TOOK_PART`: ['TOOK_PART', 'IN'],
    `TOOK_PART ON_BEHALF_OF`: ['ON_BEHALF_OF', 'OUT'], `ON_BEHALF_OF TOOK_PART`: ['ON_BEHALF_OF', 'IN']
  }[type(near) + ' ' + type(far)] AS sort
  WHERE sort IS NOT NULL
  RETURN sort[0] AS type, sort[1] AS direction, other, connector, CASE type(near) WHEN sort[0] THEN near ELSE far END AS fact
UNION ALL
  MATCH (entity)-[:TOOK_PART]->(own:Participation)-[fact:GAVE_TO]-(:Participation)<-[:TOOK_PART]-(other:Person)
  RETURN 'GAVE_TO' AS type, CASE startNode(fact) WHEN own THEN 'OUT' ELSE 'IN' END AS direction, other, startNode(fact) AS connector, fact
UNION ALL
  MATCH (entity)-[fact:IN|REPRESENTED_AT|HELD_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|SEATED_IN]-(other:Person|Body|Post|Document|Event|Place)
  RETURN type(fact) AS type, CASE startNode(fact) WHEN entity THEN 'OUT' ELSE 'IN' END AS direction, other, null AS connector, fact
UNION ALL
  MATCH (entity)<-[fact:HOSTED]-(other:Body)
  RETURN 'HOSTED' AS type, 'IN' AS direction, other, null AS connector, fact
}
// entity -> {type, direction, other, connector, fact}*
