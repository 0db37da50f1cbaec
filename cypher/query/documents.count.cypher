// How many documents are there? The store keeps the number.
MATCH (document:Document)
WITH count(document) AS total
// -> total
