// What is in the graph, in which shape, and is that still changing?
// Allows NodeByLabelScan: the version stands for every bundle, and of the schema there is one node.
// Allows CartesianProduct: what else is asked of the dataset has nothing to start from, and this is one row.
WITH COLLECT { MATCH (bundle:Bundle) RETURN bundle.hash ORDER BY bundle.id } AS version,
  head(COLLECT { MATCH (schema:Schema) RETURN schema.version }) AS schemaVersion,
  EXISTS { (:Import {id: 'running'}) } AS importing
// -> {version, schemaVersion, importing}
