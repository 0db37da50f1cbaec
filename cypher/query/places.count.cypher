// How many places are there? The store keeps the number.
MATCH (place:Place)
WITH count(place) AS total
// -> total
