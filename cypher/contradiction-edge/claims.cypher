// Which claims contradict each other here?
UNWIND clashing AS id
MATCH (claim:Claim {id: id})
WITH DISTINCT claim ORDER BY claim.at, claim.id
// clashing -> claim*
