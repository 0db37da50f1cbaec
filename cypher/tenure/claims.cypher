// Which claims is a tenure derived from, by date, page by page?
MATCH (tenure)<-[:SUPPORTS]-(claim:Claim)
WITH claim, coalesce(claim.at, '~') + '\u0001' + claim.id AS key
// tenure -> claim* by key
