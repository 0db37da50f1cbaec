// Which bundles make up the graph, and is an import going on? A copy is made anew when this changes.
// Allows NodeByLabelScan: the version stands for every bundle.
RETURN COLLECT { MATCH (bundle:Bundle) RETURN bundle.hash ORDER BY bundle.id } AS bundles,
  EXISTS { (:Import {id: 'running'}) } AS importing
