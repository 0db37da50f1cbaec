// Which claims say that the person took part, by date?
MATCH (participation)<-[:SUPPORTS {fact: 'TOOK_PART'}]-(claim:Claim)
WITH claim ORDER BY claim.at, claim.id LIMIT 100
// participation -> claim*
