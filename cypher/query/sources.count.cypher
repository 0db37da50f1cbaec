// How many sources are there? The store keeps the number.
MATCH (source:Source)
WITH count(source) AS total
// -> total
