// Which claims is a tenure derived from, by date?
MATCH (tenure)<-[:SUPPORTS]-(claim:Claim)
WITH claim ORDER BY claim.at, claim.id LIMIT 100
// tenure -> claim*
