// Which document has this id?
MATCH (document:Document {id: $id})
// -> document?
