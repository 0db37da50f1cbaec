// All bodies, by name.
MATCH (body:Body)
// -> body* by NAME: body.sortKey
