// All bodies, by name.
MATCH (body:Body)
// -> body* by body.sortKey
