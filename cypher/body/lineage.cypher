// What was before a body and what became of it, step by step? A step is told once, however many ways lead to it.
CALL (body) {
  MATCH way = (body)-[:SUCCEEDS*0..9]->(near:Body)
  WITH near, min(length(way)) + 1 AS distance
  WHERE distance <= $depth
  MATCH (near)-[link:SUCCEEDS]->(far:Body)
  RETURN 'BEFORE' AS direction, distance, near AS later, far AS earlier, link
UNION ALL
  MATCH way = (body)<-[:SUCCEEDS*0..9]-(near:Body)
  WITH near, min(length(way)) + 1 AS distance
  WHERE distance <= $depth
  MATCH (near)<-[link:SUCCEEDS]-(far:Body)
  RETURN 'AFTER' AS direction, distance, far AS later, near AS earlier, link
}
WITH direction, distance, earlier, later, link.on AS on, link.how AS how, link.claims AS claims
ORDER BY direction DESC, distance, on, earlier.sortKey, later.sortKey
// body -> {direction, distance, predecessor: earlier, successor: later, on, how, claims}*
