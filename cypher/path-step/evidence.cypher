// Which claims carry the step, by date?
// ask related/claims
WITH claim ORDER BY claim.at, claim.id LIMIT 100
// type, connector, fact -> claim*
