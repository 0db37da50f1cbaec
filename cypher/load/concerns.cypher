// Stores how events concern documents, as links.cypher does, with one relationship for each way.
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Document {id: row.to})
MERGE (from)-[fact:CONCERNS {how: row.how}]->(to)
ON CREATE SET fact.claims = row.claims
WITH row, from, fact
CALL (row, from) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  MERGE (claim)-[:SUPPORTS {fact: row.name}]->(from)
}
WITH row, fact
WHERE fact.claims <> row.claims
RETURN row.index AS index
