// Puts posts in their bodies. A body that is declared further on stands as its bare id until then.
UNWIND $rows AS row
MATCH (post:Post {id: row.id})
MERGE (body:Body {id: row.body})
MERGE (post)-[:IN]->(body)
WITH post, body
MATCH (post)-[former:IN]->(other)
WHERE other.id <> body.id
DELETE former
