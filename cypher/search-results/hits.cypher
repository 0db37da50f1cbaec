// Which entities have a name like this, the best first? Ties: by kind, posts by seniority, then the better known, then by
// name. Better known is of what more is claimed, up to 100 claims through tenures, participations and posts, then what has more
// relationships. Claims are counted only for the best, for which those with more relationships stand, which the store has counted.
UNWIND search.kinds AS kind
WITH search, kind
WHERE kind.asked
// ask search-results/candidates
// ask search-results/likeness
WITH search, node, best[..5] + [kind.order, node.seniority] AS place, best
ORDER BY place, COUNT { (node)--() } DESC, node.sortKey
WITH search.words AS words, search.first AS first, search.mostHits AS most, collect([node, place, best]) AS found
UNWIND found[..most] AS hit
WITH words, first, hit[0] AS node, hit[1] AS place, hit[2][5] AS spelled, hit[2][6] AS field
ORDER BY
  place,
  COUNT { (node)<-[:SUPPORTS]-() } + COUNT {
    MATCH (node)-[:HELD|OF|AT|TOOK_PART|IN|ON_BEHALF_OF]-()<-[supports:SUPPORTS]-()
    RETURN supports LIMIT 100
  } DESC,
  COUNT { (node)--() } DESC,
  node.sortKey
WITH words, first, collect([node, field, spelled]) AS found
UNWIND found[..first] AS hit
WITH hit[0] AS node, hit[1] AS field, hit[2] AS spelled, [hit[2], words] AS marked
// search -> {entity: node, matchedField: field, matchedText: spelled, highlights: marked}*
