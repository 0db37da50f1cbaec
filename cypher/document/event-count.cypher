// How often did an event do something with a document?
MATCH (document)<-[concerns:CONCERNS]-()
WHERE $how IS NULL OR concerns.how IN $how
WITH count(*) AS total
// document -> total
