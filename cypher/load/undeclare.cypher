// Takes a bundle off the ids that it no longer declares.
UNWIND $ids AS id
MATCH (node:$($label) {id: id})
SET node.bundles = [b IN node.bundles WHERE b <> $bundle]
