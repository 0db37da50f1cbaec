// Which nodes of a kind may be meant? Those whose texts have the words, and persons whose whole name ends the text. Where the
// full-text index gives as many as it may, it has cut off any: then also names that begin as typed, in the order of an index. A
// node is told apart from others by itself alone: UNION would weigh all that is searched for with it.
CALL (search, kind) {
  CALL db.index.fulltext.queryNodes(kind.index, kind.query, {limit: search.candidates}) YIELD node
  RETURN collect(node) AS worded
}
CALL (search, kind, worded) {
  UNWIND worded AS node
  RETURN node
UNION ALL
  MATCH (node:Person)
  WHERE node.nameFolded IN kind.names
  WITH node ORDER BY node.nameFolded LIMIT 200
  RETURN node
UNION ALL
  WITH kind
  WHERE size(worded) >= search.candidates
// ask search-results/beginnings
  RETURN node
}
WITH DISTINCT node
// search, kind -> node
