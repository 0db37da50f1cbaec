// How many persons are there? The store keeps the number.
MATCH (person:Person)
WITH count(person) AS total
// -> total
