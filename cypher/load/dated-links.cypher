// Stores relationships by which a node lists others by date, as links.cypher does, with the date that they are listed by.
UNWIND $rows AS row
MATCH (from:$($from) {id: row.from})
MATCH (to:$($to) {id: row.to})
MERGE (from)-[fact:$($type)]->(to)
ON CREATE SET
  fact = row.props,
  fact.dateKey = $($dated).dateKey
WITH row, from, fact
CALL (row, from) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  MERGE (claim)-[:SUPPORTS {fact: row.name}]->(from)
}
WITH row, fact
WHERE fact.claims <> row.claims
RETURN row.index AS index
