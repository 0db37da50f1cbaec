// Which bodies were present without a person named?
MATCH (event)<-[fact:REPRESENTED_AT]-(body:Body)
WITH body, fact.claims AS claims ORDER BY body.sortKey LIMIT $first
// event -> {body, claims}*
