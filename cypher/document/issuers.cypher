// Which bodies issued it?
MATCH (document)-[issued:ISSUED_BY]->(body:Body)
WITH body, issued.claims AS claims ORDER BY body.sortKey
// document -> {body, claims}*
