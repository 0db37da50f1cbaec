// Every node is declared by a bundle that stands, or spoken of by a claim.
// broken
MATCH (node:Person|Body|Post|Document|Event|Place|Source)
WHERE
  NOT EXISTS { MATCH (bundle:Bundle) WHERE bundle.id IN node.bundles }
  AND NOT EXISTS { MATCH (claim:Claim) WHERE claim.subject = node.id }
  AND NOT EXISTS { MATCH (claim:Claim) WHERE claim.object = node.id AND claim.subject IS NOT NULL }
  AND NOT EXISTS { (node)<-[:FROM]-(:Claim) }
RETURN node.id AS about, 'nothing declares it, and no claim speaks of it' AS detail, [] AS claims
ORDER BY about
