// Who is two steps from both ends, and next to whom? No more neighbours of theirs than can be in the best paths: of as many with
// smaller crowds, one may be on the other side as well. Those known from both sides are picked from lists: rows cost more.
WITH sought, near, far, reduce(all = [], x IN near | all + x.others) AS begun
WITH sought, near, [y IN far | {stop: y, ids: [id IN y.others WHERE id IN begun]}] AS ends
WITH sought, near, ends, reduce(all = [], y IN ends | all + y.ids) AS both
CALL (near, ends, both) {
  UNWIND near AS x
  UNWIND [id IN x.others WHERE id IN both] AS middle
  RETURN middle, x, null AS y
UNION ALL
  UNWIND ends AS end
  UNWIND end.ids AS middle
  RETURN middle, null AS x, end.stop AS y
}
WITH sought, middle, collect(x)[..sought.first + 1] AS xs, collect(y)[..sought.first + 1] AS ys
WITH collect({id: middle, xs: xs, ys: ys}) AS middles
// sought, near, far -> middles
