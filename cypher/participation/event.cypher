// In which event?
MATCH (participation)-[:IN]->(event:Event)
// participation -> event
