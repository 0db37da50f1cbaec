// Which of these ids are entities?
UNWIND $ids AS id
MATCH (node:Person|Body|Post|Document|Event|Place {id: id})
RETURN node.id AS id
