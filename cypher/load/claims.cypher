// Stores claims with their sources. A claim of a reviewer is never touched, nor is a withdrawal.
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim = row
ON MATCH SET claim = CASE
  WHEN claim.bundle IS NULL THEN properties(claim)
  ELSE row {.*, withdrawnAt: claim.withdrawnAt}
END
MERGE (claim)-[:FROM]->(source)
WITH claim
WHERE claim.bundle IS NULL OR claim.withdrawnAt IS NOT NULL
RETURN claim.id AS id
// ids whose facts must be settled from what reviewers left
