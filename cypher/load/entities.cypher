// Stores what bundles say that ids mean; an id may be declared by several. $none takes away what a bundle no longer says.
// A label given as a parameter has no index, so the loader writes it in: see fill-names.ts.
UNWIND $rows AS row
MERGE (node:$($label) {id: row.id})
ON CREATE SET
  node = row.props,
  node += row.undated,
  node.bundles = [row.bundle]
ON MATCH SET
  node += $none,
  node += row.props,
  node.bundles = [b IN coalesce(node.bundles, []) WHERE b < row.bundle] + row.bundle
    + [b IN coalesce(node.bundles, []) WHERE b > row.bundle]
