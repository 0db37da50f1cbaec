// What are these tenures, and which claims are they derived from?
UNWIND $ids AS id
MATCH (node:Tenure {id: id})
WITH node, COLLECT {
  MATCH (node)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(source:Source)
  WHERE claim.withdrawnAt IS NULL OR $history
  RETURN {id: claim.id, source: source.id, publisher: source.publisher, url: source.url, published: source.published}
  ORDER BY claim.id
} AS claims
WHERE size(claims) > 0
RETURN properties(node) AS props, claims
ORDER BY props.id
