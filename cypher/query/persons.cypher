// All persons, by name.
MATCH (person:Person)
// -> person* by NAME: person.sortKey
