// Forgets a bundle that says nothing any more.
MATCH (bundle:Bundle {id: $bundle})
DELETE bundle
