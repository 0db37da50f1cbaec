// How many events were told inside it? The store keeps the number.
WITH COUNT { (event)<-[:PART_OF]-() } AS total
// event -> total
