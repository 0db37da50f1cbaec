// Which of these ids stand in the graph?
UNWIND $ids AS id
MATCH (node:Person|Body|Post|Document|Event|Place {id: id})
RETURN node.id AS id
