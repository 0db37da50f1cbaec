// Which event has this id?
MATCH (event:Event {id: $id})
// -> event?
