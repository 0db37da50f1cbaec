// Who prints it?
MATCH (claim)-[:FROM]->(source:Source)
// claim -> source
