// Is there a node of this id that a mention can be linked to?
MATCH (node:Person|Body|Post|Document|Event|Place {id: $id})
RETURN node.id AS id
