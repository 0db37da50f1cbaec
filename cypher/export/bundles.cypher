// What do these bundles say: which claims do they make, and what do they declare?
UNWIND $ids AS id
MATCH (bundle:Bundle {id: id})
RETURN bundle.id AS id, bundle.recordedAt AS recordedAt, bundle.recordedBy AS recordedBy, bundle.declares AS declares, COLLECT {
  MATCH (claim:Claim {bundle: id})
  WHERE claim.withdrawnAt IS NULL
  RETURN properties(claim) ORDER BY claim.id
} AS claims, COLLECT {
  UNWIND bundle.declares AS declared
  MATCH (node:Source|Place|Body|Post|Person|Document|Event {id: declared})
  RETURN properties(node)
} AS declared
ORDER BY id
