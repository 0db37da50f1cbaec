// How many bodies were present without a person named? The store keeps the number.
WITH COUNT { (event)<-[:REPRESENTED_AT]-() } AS total
// event -> total
