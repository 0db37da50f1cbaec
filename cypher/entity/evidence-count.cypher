// How many claims carry the facts of an entity?
MATCH (entity)<-[supports:SUPPORTS]-(claim:Claim)
WHERE $fact IS NULL OR $fact IN [supports.fact, split(split(supports.fact, '>')[0], ':')[0]]
WITH count(DISTINCT claim) AS total
// entity -> total
