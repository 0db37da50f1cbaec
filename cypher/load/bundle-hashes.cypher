// Which bundles stand in the graph, and what did they say?
MATCH (bundle:Bundle)
RETURN bundle.id AS id, bundle.hash AS hash, bundle.name AS name
