// Which documents did a person sign, the latest first?
MATCH (person)<-[signed:SIGNED_BY]-(document:Document)
WITH person, document, signed.claims AS claims ORDER BY document.dateKey DESC
// person -> {person, document, claims}*
