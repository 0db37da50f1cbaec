// Which body is it in?
MATCH (post)-[:IN]->(body:Body)
// post -> body
