// Which paths were found? See server/src/exploration/paths.
// Allows CartesianProduct: a step joins two entities by their ids, which is one row.
WITH $found AS found, $via AS via, $asOf AS day
WITH *, found.searched AS searched, found.paths AS paths
// -> {searched, paths, via, day}
