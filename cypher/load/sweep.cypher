// Removes nodes that nothing declares and no claim speaks of.
UNWIND $ids AS id
MATCH (node:$($label) {id: id})
WHERE
  size(coalesce(node.bundles, [])) = 0
  AND NOT EXISTS { MATCH (claim:Claim) WHERE claim.subject = id }
  AND NOT EXISTS { MATCH (claim:Claim) WHERE claim.object = id AND claim.subject IS NOT NULL }
  AND NOT EXISTS { (node)<-[:FROM]-(:Claim) }
  AND NOT EXISTS { (node)<-[:IN]-(:Post) }
DETACH DELETE node
