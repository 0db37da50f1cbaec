// Which bodies hosted it?
MATCH (event)<-[fact:HOSTED]-(body:Body)
WITH body, fact.claims AS claims ORDER BY body.sortKey LIMIT $first
// event -> {body, claims}*
