// Stores properties that are facts, and says which nodes had a value before: those are settled from all claims.
UNWIND $rows AS row
MATCH (node:$($label) {id: row.node})
CALL (row, node) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  MERGE (claim)-[:SUPPORTS {fact: row.name}]->(node)
}
WITH row, node, node[row.name] IS NOT NULL AS known
SET node += CASE WHEN known THEN {} ELSE row.props END
WITH row
WHERE known
RETURN row.index AS index
