// Which relations have these entities, each read from the end that has few of them? `$among` null is the whole graph.
UNWIND $ids AS entityId
MATCH (entity:Person|Body|Post|Document|Event|Place {id: entityId})
WITH entity, $among AS among
CALL (entity, among) {
  MATCH (entity:Person)-[:HELD]->(tenure:Tenure)-[:AT|OF]->(target:Body|Post)
  WHERE among IS NULL OR target.id IN among
  RETURN entity AS start, 'HELD' AS type, target, tenure AS connector, null AS fact, null AS dated
UNION ALL
  MATCH (entity:Person)-[fact:TOOK_PART]->(participation:Participation)-[:IN]->(target:Event)
  WHERE among IS NULL OR target.id IN among
  RETURN entity AS start, 'TOOK_PART' AS type, target, participation AS connector, fact, target AS dated
UNION ALL
  MATCH (entity:Person)-[:TOOK_PART]->(participation:Participation)-[fact:ON_BEHALF_OF]->(target:Body)
  WHERE among IS NULL OR target.id IN among
  MATCH (participation)-[:IN]->(dated:Event)
  RETURN entity AS start, 'ON_BEHALF_OF' AS type, target, participation AS connector, fact, dated
UNION ALL
  MATCH (entity:Person)-[:TOOK_PART]->(participation:Participation)-[fact:GAVE_TO]->(:Participation)<-[:TOOK_PART]-(target:Person)
  WHERE among IS NULL OR target.id IN among
  MATCH (participation)-[:IN]->(dated:Event)
  RETURN entity AS start, 'GAVE_TO' AS type, target, participation AS connector, fact, dated
UNION ALL
  MATCH (entity:Event)<-[fact:HOSTED|REPRESENTED_AT]-(start:Body)
  WHERE among IS NULL OR start.id IN among
  RETURN start, type(fact) AS type, entity AS target, null AS connector, fact, entity AS dated
UNION ALL
  MATCH (entity)-[fact:HELD_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|SEATED_IN]->(target)
  WHERE among IS NULL OR target.id IN among
  RETURN entity AS start, type(fact) AS type, target, null AS connector, fact, CASE WHEN entity:Event OR entity:Document THEN entity END AS dated
UNION ALL
  MATCH (entity:Post)-[fact:IN]->(target:Body)
  WHERE among IS NULL OR target.id IN among
  RETURN entity AS start, 'IN' AS type, target, null AS connector, fact, null AS dated
}
// ask related/stated
WITH *, CASE type
  WHEN 'HELD' THEN COLLECT { MATCH (connector)<-[:SUPPORTS]-(claim:Claim) WHERE claim.withdrawnAt IS NULL RETURN claim.id }
  ELSE coalesce(fact.claims, [])
END AS carriers
RETURN relation {
  .id, .type, .from, .to, .label, .certainFrom, .certainTo, .possibleFrom, .possibleTo, .through, .acting, .disputed,
  on: fact.on, date: dated.date, dayFrom: dated.from, dayTo: dated.to
} AS props, COLLECT {
  UNWIND carriers AS carrier
  MATCH (claim:Claim {id: carrier})-[:FROM]->(source:Source)
  RETURN {id: claim.id, source: source.id, publisher: source.publisher, url: source.url, published: source.published}
  ORDER BY claim.id
} AS claims
ORDER BY entity.id, relation.type, relation.from, relation.to, relation.id
// ids -> props*
