// Which persons have one of these names, and what did they hold when?
UNWIND $names AS name
CALL (name) {
  MATCH (person:Person)
  WHERE person.nameFolded = name.folded
  RETURN person
UNION
  CALL db.index.fulltext.queryNodes('person_name', name.phrase, {limit: 20}) YIELD node
  RETURN node AS person
}
RETURN name.key AS key, person {.id, .name, .aliases, .born, .died} AS person, COLLECT {
  MATCH (person)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)
  RETURN tenure {.post, .body, .attested, .possibleFrom, .possibleTo, label: post.label}
  ORDER BY tenure.sortKey
} AS held
