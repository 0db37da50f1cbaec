// Inside which event was it told?
MATCH (event)-[:PART_OF]->(whole:Event)
WITH whole ORDER BY whole.dateKey
// event -> whole*
