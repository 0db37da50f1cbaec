// Which entities have a name like this, the best first? Ties: by kind, posts by seniority, then the better known, then by
// name. Better known is of what more is claimed, up to 100 claims through tenures, participations and posts, then what has more
// relationships. Claims are counted only of those that nothing else tells apart, and only for the best, for which those with more
// relationships stand, which the store has counted.
UNWIND search.kinds AS kind
// ask search-results/candidates
// ask search-results/likeness
WITH search, node, best[..5] + [kind.order, node.seniority] AS place, best, COUNT { (node)--() } AS degree, node.sortKey AS sortKey
ORDER BY place, degree DESC, sortKey
WITH search, collect({node: node, place: place, best: best, degree: degree, sortKey: sortKey}) AS found
UNWIND found[..search.mostHits] AS hit
WITH search, hit.place AS place, collect(hit) AS alike
UNWIND alike AS hit
OPTIONAL CALL (hit, alike) {
  WITH hit.node AS node
  WHERE size(alike) > 1
  RETURN COUNT { (node)<-[:SUPPORTS]-() } + COUNT {
    MATCH (node)-[:HELD|OF|AT|TOOK_PART|IN|ON_BEHALF_OF]-()<-[supports:SUPPORTS]-()
    RETURN supports LIMIT 100
  } AS claims
}
WITH search, hit ORDER BY hit.place, claims DESC, hit.degree DESC, hit.sortKey
WITH search, collect(hit) AS found
UNWIND found[..search.first] AS hit
WITH hit.node AS node, hit.best[6] AS field, hit.best[5] AS spelled, [hit.best[5], search.words] AS marked
// search -> {entity: node, matchedField: field, matchedText: spelled, highlights: marked}*
