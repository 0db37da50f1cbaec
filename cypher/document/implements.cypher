// Which documents does it implement?
MATCH (document)-[relation:IMPLEMENTS]->(other:Document)
WITH other, type(relation) AS how, relation.claims AS claims ORDER BY other.dateKey, other.id LIMIT $first
// document -> {how, document: other, claims}*
