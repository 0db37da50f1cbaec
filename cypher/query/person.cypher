// Which person has this id?
MATCH (person:Person {id: $id})
// -> person?
