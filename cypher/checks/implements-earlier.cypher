// A document implements documents that are not later than it.
// contradiction
MATCH (document:Document)-[fact:IMPLEMENTS]->(implemented:Document)
WHERE document.to < implemented.from
RETURN document.id AS about, 'of ' + document.date + ' implements ' + implemented.id + ' of ' + implemented.date AS detail, fact.claims AS claims
ORDER BY about
