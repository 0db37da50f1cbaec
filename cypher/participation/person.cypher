// Who took part?
MATCH (person:Person)-[:TOOK_PART]->(participation)
// participation -> person
