// Who signed it?
MATCH (document)-[signed:SIGNED_BY]->(person:Person)
WITH document, person, signed.claims AS claims ORDER BY person.sortKey
// document -> {person, document, claims}*
