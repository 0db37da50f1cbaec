// In which body?
MATCH (tenure)-[:AT]->(body:Body)
// tenure -> body
