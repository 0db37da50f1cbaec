// What does a body belong to?
MATCH (body)-[membership:PART_OF]->(other:Body)
WITH other, membership.from AS from, membership.to AS to, membership.claims AS claims
ORDER BY other.sortKey
// body -> {body: other, from, to, claims}*
