// To how many persons was something handed over? The store keeps the number.
WITH COUNT { (participation)-[:GAVE_TO]->() } AS total
// participation -> total
