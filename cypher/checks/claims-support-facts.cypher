// Every claim that supports a relationship is listed by it.
// broken
MATCH (claim:Claim)-[support:SUPPORTS]->(node)
WHERE support.fact CONTAINS '>' AND claim.withdrawnAt IS NULL
WITH claim, support, node, split(split(support.fact, '>')[0], ':') AS kind, split(support.fact, '>')[1] AS target
WHERE NOT EXISTS {
  MATCH (to:Person|Body|Document|Event|Place|Participation|Tenure {id: target})
  // The target comes first: from a hub, all its relationships would be read for each of its claims.
  WITH to LIMIT 1
  MATCH (node)-[fact]->(to)
  WHERE type(fact) = kind[0] AND (size(kind) = 1 OR fact.how = kind[1]) AND claim.id IN fact.claims
}
RETURN node.id + ' ' + support.fact AS about, 'the relationship does not list the claim' AS detail, [claim.id] AS claims
ORDER BY about
