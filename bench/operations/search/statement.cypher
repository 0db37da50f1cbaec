CALL db.index.fulltext.queryNodes('person_name', $phrase, {limit: 10}) YIELD node, score
RETURN node.id, node.name
ORDER BY score DESC, node.sortKey
