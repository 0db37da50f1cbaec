// Which paths were found: by this statement itself, or before it? See server/src/exploration/paths.
// Allows CartesianProduct: a search has two ends and a step joins two entities, all by their ids: one row each.
CALL () {
  WITH $found AS found
  WHERE found.paths IS NOT NULL
  RETURN found.searched AS searched, found.paths AS paths
UNION ALL
  WITH $sought AS sought
  WHERE sought.ends IS NOT NULL
// ask paths/near
  RETURN searched, paths
}
WITH searched, paths, $via AS via, $asOf AS day
WHERE searched IS NOT NULL
// -> {searched, paths, via, day}?
