// Who held it?
MATCH (person:Person)-[:HELD]->(tenure)
// tenure -> person
