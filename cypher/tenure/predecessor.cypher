// Who held a single seat before? Of those who are attested in it earlier, from the first day to the last, the one who is
// attested longest.
MATCH (tenure)-[:OF]->(:Post {seats: 1})<-[:OF]-(earlier:Tenure)
WHERE NOT tenure.acting AND NOT earlier.acting
  AND earlier.certainFrom <= tenure.certainFrom AND earlier.certainTo <= tenure.certainTo
  AND (earlier.certainFrom < tenure.certainFrom OR earlier.certainTo < tenure.certainTo)
WITH earlier ORDER BY earlier.certainTo DESC, earlier.sortKey DESC LIMIT 1
// tenure -> earlier?
