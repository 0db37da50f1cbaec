// Which bodies are of a level?
MATCH (body:Body)
WHERE body.level = $filter.level
  // and filter/body
// -> body* by NAME: body.level, body.sortKey
