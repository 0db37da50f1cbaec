// What are these participations, to which tenures do their printed titles lead, and which claims carry them?
UNWIND $ids AS id
MATCH (node:Participation {id: id})
WITH node, COLLECT {
  MATCH (node)<-[support:SUPPORTS]-(claim:Claim)-[:FROM]->(source:Source)
  WHERE support.fact = 'TOOK_PART' AND (claim.withdrawnAt IS NULL OR $history)
  RETURN {id: claim.id, source: source.id, publisher: source.publisher, url: source.url, published: source.published}
  ORDER BY claim.id
} AS claims
WHERE size(claims) > 0
RETURN properties(node) AS props, claims, COLLECT {
  MATCH (node)-[title:AS]->(tenure:Tenure)
  RETURN tenure.id ORDER BY title.order, tenure.id
} AS tenures
ORDER BY props.id
