// What became of a body that had ended?
MATCH (body)<-[succeeds:SUCCEEDS]-(successor:Body)
WHERE endedOn IS NOT NULL
WITH successor ORDER BY succeeds.on, successor.sortKey
// body, endedOn -> successor*
