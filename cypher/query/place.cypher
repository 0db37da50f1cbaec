// Which place has this id?
MATCH (place:Place {id: $id})
// -> place?
