// Which names of a kind begin as typed? A single word may also begin a given name.
CALL (kind) {
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
// kind -> node*
