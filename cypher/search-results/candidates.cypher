// Which nodes of a kind may be meant? Those whose texts have the words; names that begin as typed, in the order of an
// index, since of those the full-text index cuts off any; and persons whose whole name ends the text. A node is told apart from
// others by itself alone: UNION would weigh all that is searched for with it.
CALL (search, kind) {
  CALL db.index.fulltext.queryNodes(kind.index, kind.query, {limit: search.candidates}) YIELD node
  RETURN node
UNION ALL
  MATCH (node:Person)
  WHERE node.nameFolded IN kind.names
  WITH node ORDER BY node.nameFolded LIMIT 200
  RETURN node
UNION ALL
  MATCH (node:Person)
  WHERE node.givenNameFolded STARTS WITH kind.given
  WITH node ORDER BY node.givenNameFolded LIMIT 20
  RETURN node
UNION ALL
  MATCH (node:Person)
  WHERE node.nameFolded STARTS WITH kind.starts.PERSON
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
UNION ALL
  MATCH (node:Body)
  WHERE node.nameFolded STARTS WITH kind.starts.BODY
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
UNION ALL
  MATCH (node:Post)
  WHERE node.labelFolded STARTS WITH kind.starts.POST
  WITH node ORDER BY node.labelFolded LIMIT 20
  RETURN node
UNION ALL
  MATCH (node:Document)
  WHERE node.nameFolded STARTS WITH kind.starts.DOCUMENT
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
UNION ALL
  MATCH (node:Event)
  WHERE node.nameFolded STARTS WITH kind.starts.EVENT
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
UNION ALL
  MATCH (node:Place)
  WHERE node.nameFolded STARTS WITH kind.starts.PLACE
  WITH node ORDER BY node.nameFolded LIMIT 20
  RETURN node
}
WITH DISTINCT node
// search, kind -> node
