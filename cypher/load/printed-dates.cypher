// Which dates do sources and places have, as printed?
MATCH (node:Source|Place)
RETURN node.id AS id, node.published AS published, node.start AS start, node.end AS end
