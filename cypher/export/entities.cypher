// What are these entities and sources, and which claims carry their properties? What no bundle declares and no living claim
// speaks of is left out: it stands only for what was withdrawn.
UNWIND $ids AS id
MATCH (node:$($label) {id: id})
WHERE
  $history
  OR size(coalesce(node.bundles, [])) > 0
  OR EXISTS { MATCH (claim:Claim) WHERE claim.subject = id AND claim.withdrawnAt IS NULL }
  OR EXISTS { MATCH (claim:Claim) WHERE claim.object = id AND claim.subject IS NOT NULL AND claim.withdrawnAt IS NULL }
RETURN properties(node) AS props, COLLECT {
  MATCH (node)<-[support:SUPPORTS]-(claim:Claim)-[:FROM]->(source:Source)
  WHERE support.fact IN ['born', 'died', 'start', 'end', 'date', 'mode'] AND (claim.withdrawnAt IS NULL OR $history)
  RETURN {id: claim.id, source: source.id, publisher: source.publisher, url: source.url, published: source.published}
  ORDER BY claim.id
} AS claims
ORDER BY id
