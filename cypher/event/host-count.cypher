// How many bodies hosted it? The store keeps the number.
WITH COUNT { (event)<-[:HOSTED]-() } AS total
// event -> total
