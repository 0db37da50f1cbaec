// Stores which bodies hosted events, as links.cypher does, with the keys by which a host lists its events.
UNWIND $rows AS row
MATCH (from:Body {id: row.from})
MATCH (to:Event {id: row.to})
MERGE (from)-[fact:HOSTED]->(to)
ON CREATE SET fact = {host: row.from, dateKey: to.dateKey, claims: row.claims}
WITH row, from, fact
CALL (row, from) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  MERGE (claim)-[:SUPPORTS {fact: row.name}]->(from)
}
WITH row, fact
WHERE fact.claims <> row.claims
RETURN row.index AS index
