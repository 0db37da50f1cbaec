// Which claims carry a fact, by date? A relationship lists their ids.
UNWIND claims AS id
MATCH (claim:Claim {id: id})
WITH claim ORDER BY claim.at, claim.id LIMIT 100
// claims -> claim*
