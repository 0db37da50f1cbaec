// Which claims carry a relation, by date?
WITH relation.type AS type, relation.connector AS connector, relation.fact AS fact
// ask related/claims
WITH claim ORDER BY claim.at, claim.id LIMIT 100
// relation -> claim*
