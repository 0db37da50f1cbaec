// Which entities have a name like this, the best first? Ties: those that begin so, by kind, posts by seniority, then the better known, then by name.
UNWIND search.kinds AS kind
// ask search-results/candidates
// ask search-results/likeness
WITH *
ORDER BY rank, within, field <> 'NAME', likeness, kind.order, node.seniority, COUNT { (node)--() } DESC, node.sortKey
WITH search.first AS first, collect([node, field, spelled]) AS found
UNWIND found[..first] AS hit
WITH hit[0] AS node, hit[1] AS field, hit[2] AS spelled
// search -> {entity: node, matchedField: field, matchedText: spelled}*
