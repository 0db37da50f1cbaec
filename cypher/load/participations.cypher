// Stores persons at events, and says which stood before with other claims: those are settled from all claims.
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MATCH (event:Event {id: row.event})
MERGE (participation:Participation {id: row.id})
ON CREATE SET participation = row.props
MERGE (person)-[took:TOOK_PART]->(participation)
ON CREATE SET took = {person: row.person, dateKey: event.dateKey, claims: row.claims}
MERGE (participation)-[:IN]->(event)
WITH row, participation, took
CALL (row, participation) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  MERGE (claim)-[:SUPPORTS {fact: 'TOOK_PART'}]->(participation)
}
WITH row, took
WHERE took.claims <> row.claims
RETURN row.index AS index
