// Which ids of a label come next?
// A label given as a parameter has no index, so the exporter writes it in: see ask.ts.
MATCH (node:$($label))
WHERE node.id > $after
RETURN node.id AS id
ORDER BY id
LIMIT $limit
