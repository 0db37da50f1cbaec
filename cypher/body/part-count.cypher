// How many bodies belong to it? The store keeps the number.
WITH COUNT { (body)<-[:PART_OF]-() } AS total
// body -> total
