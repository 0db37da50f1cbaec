// Which node has this id? For a tenure that no longer stands: that person's tenure of that post nearest to the id's year.
CALL () {
  MATCH (node:Person|Body|Post|Document|Event|Place|Tenure|Participation|Claim|Source {id: $id})
  RETURN node
UNION
  MATCH (node:Tenure)
  WHERE node.id STARTS WITH $stem AND node.acting = $acting
    AND substring(node.id, size($stem)) =~ '(\\.\\d{4}(-[a-z])?)?(\\.acting)?'
  RETURN node
}
WITH node
ORDER BY node.id <> $id, abs(toInteger(left(node.sortKey, 4)) - $year), node.sortKey
LIMIT 1
// -> node?
