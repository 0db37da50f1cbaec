// Which sources tell of an event, the earliest first?
MATCH (event)<-[:IN*0..1]-(told)<-[:SUPPORTS]-(:Claim)-[:FROM]->(source:Source)
WITH DISTINCT source ORDER BY source.published, source.sortKey LIMIT $first
// event -> source*
