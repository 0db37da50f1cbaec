// How many entities were reached? Those that a search near has seen are counted only when somebody asks.
CALL (pathsearched) {
  UNWIND pathsearched.seen AS ids
  UNWIND ids AS id
  RETURN count(DISTINCT id) AS counted
}
WITH coalesce(pathsearched.reached, counted) AS reached
// pathsearched -> reached
