// How often did it do something with a document? The store keeps the number.
WITH COUNT { (event)-[:CONCERNS]->() } AS total
// event -> total
