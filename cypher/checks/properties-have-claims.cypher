// Every property that is a fact has a living claim.
// broken
MATCH (node:Person|Body|Post|Document|Event|Place)
UNWIND ['born', 'died', 'start', 'end', 'date', 'mode'] AS property
WITH node, property
WHERE
  node[property] IS NOT NULL
  AND NOT EXISTS {
    MATCH (claim:Claim)-[:SUPPORTS {fact: property}]->(node)
    WHERE claim.withdrawnAt IS NULL AND claim.value = node[property]
  }
RETURN node.id AS about, property + ' ' + node[property] + ' has no living claim' AS detail, [] AS claims
ORDER BY about
