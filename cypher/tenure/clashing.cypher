// Which of its claims contradict each other?
UNWIND tenure.clashing AS id
MATCH (claim:Claim {id: id})
WITH claim ORDER BY claim.at, claim.id
// tenure -> claim*
