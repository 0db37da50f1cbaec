// Which bodies belong to it?
MATCH (body)<-[membership:PART_OF]-(other:Body)
WITH other, membership.from AS from, membership.to AS to, membership.claims AS claims
ORDER BY other.sortKey LIMIT $first
// body -> {body: other, from, to, claims}*
