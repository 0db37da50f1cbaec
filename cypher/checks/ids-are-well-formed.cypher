// Every id has the type of its label, a colon, and small letters, digits, hyphens and dots.
// broken
MATCH (node:Person|Body|Post|Document|Event|Place|Source|Tenure|Participation|Claim)
WHERE NOT coalesce(node.id, '') =~ toLower(labels(node)[0]) + ':[a-z0-9-]+(\\.[a-z0-9-]+)*'
RETURN coalesce(node.id, 'a node without id') AS about, 'not the id of a ' + labels(node)[0] AS detail, [] AS claims
ORDER BY about
