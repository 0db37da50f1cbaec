// Which bodies are of these kinds? Each kind is read in the order of its index, no further than the page.
UNWIND $filter.kinds AS kind
// each kind
MATCH (body:Body)
WHERE body.kind = kind
  // and filter/body
// -> body* by NAME: body.kind, body.sortKey
