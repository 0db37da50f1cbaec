// Which living claims carry these relationships? Several between two nodes are told apart by how.
UNWIND $rows AS row
RETURN row.index AS index, COLLECT {
  MATCH (claim:Claim {object: row.object, subject: row.subject})
  WHERE claim.says = row.says AND claim.withdrawnAt IS NULL AND (row.how IS NULL OR claim.value = row.how)
  RETURN properties(claim) ORDER BY claim.id
} AS claims
