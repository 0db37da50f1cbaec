// How many entities of each kind match? More than are counted are told as that many, and not exact.
UNWIND search.facets AS kind
CALL (search, kind) {
  CALL (search, kind) {
    CALL db.index.fulltext.queryNodes(kind.index, kind.query, {limit: search.counted + 1}) YIELD node
    RETURN node
  UNION ALL
    MATCH (node:Person)
    WHERE node.nameFolded IN kind.names
    RETURN node
  }
  RETURN count(DISTINCT node) AS found
}
WITH kind.name AS kind, found <= search.counted AS isExact,
  CASE WHEN found <= search.counted THEN found ELSE search.counted END AS count
// search -> {kind, count, isExact}*
