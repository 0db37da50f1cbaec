// What do these claims say, and who printed them?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:FROM]->(source:Source)
WHERE claim.withdrawnAt IS NULL OR $history
RETURN properties(claim) AS props,
  [{id: claim.id, source: source.id, publisher: source.publisher, url: source.url, published: source.published}] AS claims
ORDER BY id
