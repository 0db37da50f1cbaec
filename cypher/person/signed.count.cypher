// How many documents did a person sign? The store keeps the number.
WITH COUNT { (person)<-[:SIGNED_BY]-() } AS total
// person -> total
