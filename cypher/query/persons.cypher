// All persons, by name.
MATCH (person:Person)
// -> person* by person.sortKey
