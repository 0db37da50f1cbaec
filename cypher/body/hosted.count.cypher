// How many events did a body host? The store keeps the number.
WITH COUNT { (body)-[:HOSTED]->() } AS total
// body -> total
