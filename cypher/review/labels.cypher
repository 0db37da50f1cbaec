// What are these called, and does this bundle alone declare them?
UNWIND $ids AS id
MATCH (node:Person|Body|Post|Document|Event|Place {id: id})
RETURN node.id AS id, coalesce(node.label, node.name) AS label, node.bundles = [$bundle] AS isNew
