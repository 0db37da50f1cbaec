// Who is two steps from both ends, and next to whom?
CALL (near, far) {
  UNWIND CASE far WHEN [] THEN [] ELSE near END AS pair
  UNWIND pair[1] AS middle
  RETURN middle, pair[0] AS x, null AS y
UNION ALL
  UNWIND far AS pair
  UNWIND pair[1] AS middle
  RETURN middle, null AS x, pair[0] AS y
}
WITH middle, collect(x) AS xs, collect(y) AS ys
WHERE xs <> [] AND ys <> []
// near, far -> {middle, xs, ys}*
