// Which of these ids stand in the graph, declared by which bundles, with which values?
UNWIND $ids AS id
MATCH (node:$($label) {id: id})
RETURN node.id AS id, node.bundles AS bundles, properties(node) AS props
