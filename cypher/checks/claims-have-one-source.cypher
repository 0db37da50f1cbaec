// Every claim stands in exactly one source, the one that its id and its property name.
// broken
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:FROM]->() } <> 1 OR NOT EXISTS { (claim)-[:FROM]->(:Source {id: claim.source}) }
RETURN claim.id AS about, 'expected one source, ' + coalesce(claim.source, 'which is not named') AS detail, [claim.id] AS claims
ORDER BY about
