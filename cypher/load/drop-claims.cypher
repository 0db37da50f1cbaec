// Takes away claims that their bundle no longer makes. One that a reviewer withdrew stays, so that it stays withdrawn.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE claim.withdrawnAt IS NULL
DETACH DELETE claim
