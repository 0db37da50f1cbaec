// Which claims does a bundle make so far, and which ids does it declare?
MATCH (bundle:Bundle {id: $bundle})
RETURN bundle.declares AS declares, COLLECT {
  MATCH (claim:Claim {bundle: $bundle})
  RETURN properties(claim)
} AS claims
