// What is in the graph, and is that still changing?
WITH COLLECT { MATCH (bundle:Bundle) RETURN bundle.hash ORDER BY bundle.id } AS version,
  EXISTS { (:Import {id: 'running'}) } AS importing
// -> {version, importing}
