// How often does a document do something to others?
MATCH (document)-[relation:IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES]->()
WHERE $how IS NULL OR type(relation) IN $how
WITH count(*) AS total
// document -> total
