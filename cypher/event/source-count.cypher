// How many sources tell of an event?
MATCH (event)<-[:IN*0..1]-(told)<-[:SUPPORTS]-(:Claim)-[:FROM]->(source:Source)
WITH count(DISTINCT source) AS total
// event -> total
