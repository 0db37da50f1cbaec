// Which paths of four steps lead through circles of no more than so many, and what has been seen for it? `x` is next to the start,
// `y` next to the end.
CALL (sought, rings, most) {
  WITH sought, rings[0] AS ring, most
// ask paths/beyond
  RETURN found AS near
}
CALL (sought, rings, most) {
  WITH sought, rings[1] AS ring, most
// ask paths/beyond
  RETURN found AS far
}
// ask paths/middles
CALL (sought, middles) {
  CALL (middles) {
    UNWIND [middle IN middles WHERE middle.id STARTS WITH 'person:'] AS middle
    RETURN middle, 0 AS crowd
  UNION ALL
    UNWIND [middle IN middles WHERE NOT middle.id STARTS WITH 'person:'] AS middle
    WITH middle, [null, middle.id, null] AS ids
  // ask paths/crowd
    RETURN middle, crowd
  }
  UNWIND middle.xs AS x
  UNWIND middle.ys AS y
  WITH sought, middle, crowd, x, y
  WHERE x.id <> y.id
  WITH {ids: [sought.ends[0], x.id, middle.id, y.id, sought.ends[1]], crowd: x.crowd + crowd + y.crowd} AS path LIMIT 5000
  WITH path ORDER BY path.crowd, path.ids
  RETURN collect(path) AS fours
}
WITH fours, near + far AS seen
// sought, rings, most -> {fours, seen}
