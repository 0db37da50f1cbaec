// Which nodes of a kind may be meant? Those whose texts have the words; of one syllable alone, of which there may be more
// than fit, also the names that begin with it, in the order of an index.
CALL (search, kind) {
  CALL db.index.fulltext.queryNodes(kind.index, kind.query, {limit: search.candidates}) YIELD node
  RETURN node
UNION
  MATCH (node:Person)
  WHERE kind.name = 'PERSON' AND node.givenNameFolded STARTS WITH search.prefix
  WITH node ORDER BY node.givenNameFolded LIMIT 20
  RETURN node
UNION
  MATCH (node:Person)
  WHERE kind.name = 'PERSON' AND node.nameFolded STARTS WITH search.prefix
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
UNION
  MATCH (node:Body)
  WHERE kind.name = 'BODY' AND node.nameFolded STARTS WITH search.prefix
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
UNION
  MATCH (node:Post)
  WHERE kind.name = 'POST' AND node.labelFolded STARTS WITH search.prefix
  WITH node ORDER BY node.labelFolded LIMIT 20
  RETURN node
UNION
  MATCH (node:Document)
  WHERE kind.name = 'DOCUMENT' AND node.nameFolded STARTS WITH search.prefix
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
UNION
  MATCH (node:Event)
  WHERE kind.name = 'EVENT' AND node.nameFolded STARTS WITH search.prefix
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
UNION
  MATCH (node:Place)
  WHERE kind.name = 'PLACE' AND node.nameFolded STARTS WITH search.prefix
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
}
// search, kind -> node
