// Which of these claims does another bundle make?
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
WHERE claim.bundle <> row.bundle
RETURN claim.id AS id, claim.bundle AS bundle
