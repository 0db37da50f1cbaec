// What was before a place and what became of it, step by step? A step is told once, however many ways lead to it.
CALL (place) {
  MATCH way = (place)-[:SUCCEEDS*0..9]->(near:Place)
  WITH near, min(length(way)) + 1 AS distance
  WHERE distance <= $depth
  MATCH (near)-[link:SUCCEEDS]->(far:Place)
  RETURN 'BEFORE' AS direction, distance, near AS later, far AS earlier, link
UNION ALL
  MATCH way = (place)<-[:SUCCEEDS*0..9]-(near:Place)
  WITH near, min(length(way)) + 1 AS distance
  WHERE distance <= $depth
  MATCH (near)<-[link:SUCCEEDS]-(far:Place)
  RETURN 'AFTER' AS direction, distance, far AS later, near AS earlier, link
}
WITH direction, distance, earlier, later, link.on AS on, link.how AS how, link.claims AS claims
ORDER BY direction DESC, distance, on, earlier.sortKey, later.sortKey
// place -> {direction, distance, predecessor: earlier, successor: later, on, how, claims}*
