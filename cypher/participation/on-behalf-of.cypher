// For which bodies did the person act?
MATCH (participation)-[behalf:ON_BEHALF_OF]->(body:Body)
WITH body, behalf.claims AS claims ORDER BY body.sortKey
// participation -> {body, claims}*
