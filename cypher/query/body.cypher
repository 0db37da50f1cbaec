// Which body has this id?
MATCH (body:Body {id: $id})
// -> body?
