// Which living claims carry these properties?
UNWIND $rows AS row
RETURN row.index AS index, COLLECT {
  MATCH (claim:Claim {subject: row.subject})
  WHERE claim.says = row.says AND claim.withdrawnAt IS NULL
  RETURN properties(claim) ORDER BY claim.id
} AS claims
