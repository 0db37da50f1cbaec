// Who held a single seat after? Of those who are attested in it later, from the first day to the last, the one who is
// attested soonest.
MATCH (tenure)-[:OF]->(:Post {seats: 1})<-[:OF]-(later:Tenure)
WHERE NOT tenure.acting AND NOT later.acting
  AND tenure.certainFrom <= later.certainFrom AND tenure.certainTo <= later.certainTo
  AND (tenure.certainFrom < later.certainFrom OR tenure.certainTo < later.certainTo)
WITH later ORDER BY later.certainFrom, later.certainTo, later.id LIMIT 1
// tenure -> later?
