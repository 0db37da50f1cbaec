// What is claimed of all holders of a single seat?
UNWIND $ids AS id
MATCH (claim:Claim {object: id})
WHERE claim.subject IS NOT NULL AND NOT claim.acting AND claim.withdrawnAt IS NULL
RETURN id AS key, properties(claim) AS claim
