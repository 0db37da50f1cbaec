// Which bundles declare these, and of which bodies are these posts?
UNWIND $ids AS id
MATCH (node:Source|Place|Body|Post|Person|Document|Event {id: id})
RETURN node.id AS id, coalesce(node.bundles, []) AS bundles, CASE WHEN node:Post THEN node.body END AS body
