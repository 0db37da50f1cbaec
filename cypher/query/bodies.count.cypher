// How many bodies are there? The store keeps the number.
MATCH (body:Body)
WITH count(body) AS total
// -> total
