// Which claims carry the facts of an entity, by date?
MATCH (entity)<-[supports:SUPPORTS]-(claim:Claim)
WHERE $fact IS NULL OR $fact IN [supports.fact, split(split(supports.fact, '>')[0], ':')[0]]
WITH DISTINCT claim ORDER BY claim.at, claim.id LIMIT $first
// entity -> claim*
