// Which claims carry the facts of an entity, by date?
MATCH (entity)<-[supports:SUPPORTS]-(claim:Claim)
WHERE $fact IS NULL OR split(split(supports.fact, '>')[0], ':')[0] = $fact
WITH DISTINCT claim ORDER BY claim.at, claim.id
// entity -> claim*
