// How many events are there? The store keeps the number.
MATCH (event:Event)
WITH count(event) AS total
// -> total
