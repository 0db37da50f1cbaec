// What does a document do to others?
MATCH (document)-[relation:IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES]->(other:Document)
WHERE $how IS NULL OR type(relation) IN $how
WITH other, type(relation) AS how, relation.claims AS claims ORDER BY how, other.dateKey, other.id LIMIT $first
// document -> {how, document: other, claims}*
