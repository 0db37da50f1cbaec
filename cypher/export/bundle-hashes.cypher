// Which bundles come next, in which form? Together the hashes are the version of the dataset.
MATCH (bundle:Bundle)
WHERE bundle.id > $after
RETURN bundle.id AS id, bundle.hash AS hash
ORDER BY id
LIMIT $limit
