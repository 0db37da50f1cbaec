// Which paths of four steps lead through these, the best first? Whoever lies beyond one on either side is in the middle of one.
WITH sought, [stop IN stops WHERE stop.side = 0] AS near, [stop IN stops WHERE stop.side = 1] AS far
// ask paths/middles
CALL (sought, middles) {
  UNWIND middles AS middle
  WITH sought, middle, [null, middle.id, null] AS ids
// ask paths/crowd
  UNWIND middle.xs AS x
  UNWIND middle.ys AS y
  WITH sought, middle, crowd, x, y
  WHERE x.id <> y.id
  WITH {ids: [sought.ends[0], x.id, middle.id, y.id, sought.ends[1]], crowd: x.crowd + crowd + y.crowd} AS path LIMIT 5000
  WITH path ORDER BY path.crowd, path.ids
  RETURN collect(path) AS fours
}
// sought, stops -> fours
