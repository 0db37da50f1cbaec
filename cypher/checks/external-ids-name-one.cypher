// An id that others use names one entity of ours.
// broken
MATCH (node:Person|Body|Post|Document|Event|Place)
WHERE node.externalIds IS NOT NULL
UNWIND node.externalIds AS external
WITH external, collect(node.id) AS ids
WHERE size(ids) > 1
UNWIND ids AS about
RETURN about, external + ' is the id of several' AS detail, [] AS claims
ORDER BY about
