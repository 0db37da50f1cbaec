// Which documents did it concern?
MATCH (event)-[concerns:CONCERNS]->(document:Document)
WITH document, concerns.how AS how, concerns.claims AS claims ORDER BY document.sortKey, how LIMIT $first
// event -> {document, how, claims}*
