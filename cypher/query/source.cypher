// Which source has this id?
MATCH (source:Source {id: $id})
// -> source?
