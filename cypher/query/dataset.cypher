// What is in the graph, and is that still changing?
// Allows NodeByLabelScan: the version stands for every bundle.
WITH COLLECT { MATCH (bundle:Bundle) RETURN bundle.hash ORDER BY bundle.id } AS version,
  EXISTS { (:Import {id: 'running'}) } AS importing
// -> {version, importing}
