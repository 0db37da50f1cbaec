// Which are the shortest paths, if at most four steps long? Whoever is two steps from both ends is in the middle of one of four;
// second steps are read only when shorter paths are too few. Yields nothing when longer paths, or 5,000 and more, have to be looked
// at.
UNWIND sought.ends AS end
MATCH (entity:Person|Body|Post|Document|Event|Place {id: end})
// ask paths/next
WITH sought, end, [id IN collect(DISTINCT other) WHERE NOT id IN sought.avoid] AS ring
WHERE size(ring) <= sought.most
WITH sought, collect({end: end, ring: ring}) AS both
WHERE size(both) = 2
WITH sought, [one IN both WHERE one.end = sought.ends[0] | one.ring][0] AS fromStart,
  [one IN both WHERE one.end = sought.ends[1] | one.ring][0] AS fromEnd
WITH sought, sought.ends[0] AS from, sought.ends[1] AS to, size(fromEnd) < size(fromStart) AS turned, fromStart, fromEnd,
  [x IN fromStart WHERE x = sought.ends[1] | sought.ends]
    + [x IN fromStart WHERE sought.maxSteps > 1 AND x IN fromEnd | [sought.ends[0], x, sought.ends[1]]] AS short
WITH *, CASE WHEN turned THEN [fromEnd, fromStart] ELSE [fromStart, fromEnd] END AS rings
CALL (sought, rings, short) {
  UNWIND CASE WHEN size(short) < sought.first AND rings[0] <> [] THEN range(0, sought.maxSteps - 3) ELSE [] END AS side
  UNWIND rings[side] AS id
  WITH sought, side, id
  WHERE NOT id IN sought.ends
  MATCH (known:Person|Body|Post|Document|Event|Place {id: id})
  WITH sought, side, id, CASE WHEN COUNT { (known)--() } <= sought.hub THEN known END AS entity
  CALL (sought, entity) {
  // ask paths/next
    RETURN collect(DISTINCT other) AS others
  }
  WITH side, [id, CASE WHEN entity IS NOT NULL THEN [one IN others WHERE NOT one IN sought.avoid AND NOT one IN sought.ends] END] AS pair
  RETURN collect(CASE side WHEN 0 THEN pair END) AS near, collect(CASE side WHEN 1 THEN pair END) AS far
}
CALL (sought, from, to, turned, rings, short, near, far) {
  CALL (from, to, turned, rings, short, near, far) {
    UNWIND short AS ids
    RETURN ids
  UNION ALL
    UNWIND near AS pair
    UNWIND pair[1] AS x
    WITH from, to, turned, rings, pair[0] AS y, x
    WHERE x IN rings[1]
    RETURN CASE WHEN turned THEN [from, x, y, to] ELSE [from, y, x, to] END AS ids
  UNION ALL
  // ask paths/middles
    UNWIND xs AS x
    UNWIND ys AS y
    WITH from, to, turned, x, middle, y
    WHERE x <> y
    RETURN CASE WHEN turned THEN [from, y, middle, x, to] ELSE [from, x, middle, y, to] END AS ids
  }
  WITH ids LIMIT 5000
  CALL (ids) {
    UNWIND ids[1..-1] AS id
    MATCH (between:Body|Event|Place {id: id})
    RETURN sum(COUNT { (between)<-[:AT|IN|HELD_IN|SEATED_IN]-() }) AS crowd
  }
  WITH ids ORDER BY size(ids), crowd, ids
  RETURN collect(ids) AS found
}
WITH *
WHERE size(found) < 5000 AND (sought.maxSteps <= 4 OR size(found) >= sought.first OR far = [])
WITH found[..sought.first] AS paths, {
  maxSteps: sought.maxSteps, via: sought.via, asOf: null, complete: true,
  seen: near + far + [[null, sought.ends + fromStart + fromEnd]],
  passedOver: [pair IN near + far WHERE pair[1] IS NULL | pair[0]]
} AS searched
// sought -> {paths, searched}?
