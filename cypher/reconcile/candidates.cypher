// Which entities may the rows of a table mean? Of each row those that its words find, as search finds and compares them, the
// likest first; and those that it names by an id or by the number of a document. What is known of them is asked apart, since rows
// share candidates, and both together take far longer to plan. A list within a map is planned alike however long it is.
UNWIND $batch.rows AS row
CALL (row) {
  UNWIND row.searches AS search
  UNWIND search.kinds AS kind
  // ask search-results/candidates
  // ask search-results/likeness
  WITH row, node, best ORDER BY best[..5], node.sortKey
  WITH row.most AS most, collect(node) AS found
  UNWIND found[..most] AS node
  RETURN node
UNION
  MATCH (node:Person|Body|Post|Document|Event|Place {id: row.id})
  RETURN node
UNION
  UNWIND row.external AS external
  CALL db.index.fulltext.queryNodes('external_id', external, {limit: 10}) YIELD node
  RETURN node
UNION
  UNWIND row.numbers AS number
  MATCH (node:Document)
  WHERE node.numberFolded = number
  RETURN node
}
RETURN row.key AS key, collect(node.id) AS ids
// -> {key, ids}*
