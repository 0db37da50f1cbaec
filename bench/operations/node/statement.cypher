MATCH (person:Person {id: $id})
RETURN person.id, person.name, person.born, person.died
