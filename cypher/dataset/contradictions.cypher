// What do sources contradict each other about? Two claims that name each other are told once.
CALL () {
  MATCH (tenure:Tenure)
  WHERE tenure.disputed = true
  RETURN 'TENURE' AS kind, tenure AS node, tenure.sortKey AS key, tenure.clashing AS clashing
UNION ALL
  MATCH (one:Claim)
  WHERE one.conflictsWith IS NOT NULL AND one.withdrawnAt IS NULL
  UNWIND one.conflictsWith AS id
  MATCH (other:Claim {id: id})
  WHERE other.withdrawnAt IS NULL AND NOT (other.id < one.id AND one.id IN coalesce(other.conflictsWith, []))
    AND NOT EXISTS { (one)-[:SUPPORTS]->(tenure:Tenure) WHERE other.id IN tenure.clashing }
  WITH one, collect(other.id) AS others
  RETURN 'CLAIMS' AS kind, one AS node, coalesce(one.at, '') + '\u0001' + one.id AS key, [one.id] + others AS clashing
UNION ALL
  MATCH (person:Person)
  WHERE person.died IS NOT NULL AND person.died =~ '[0-9-]+'
  MATCH (person)-[took:TOOK_PART]->(participation:Participation)-[:IN]->(event:Event)
  WHERE left(event.from, size(person.died)) > person.died
    AND any(role IN participation.roles WHERE role <> 'RECEIVE')
  WITH person, took, participation, event,
    COLLECT { MATCH (claim:Claim {subject: person.id}) WHERE claim.says = 'DIED' RETURN claim.id } AS died
  RETURN 'AFTER_DEATH' AS kind, participation AS node, event.from + '\u0001' + participation.id AS key, took.claims + died AS clashing
UNION ALL
  MATCH (document)-[fact:IMPLEMENTS]->(implemented)
  WHERE document.to < implemented.from
  WITH document, collect(fact.claims) AS lists
  RETURN 'IMPLEMENTS_LATER' AS kind, document AS node, document.from + '\u0001' + document.id AS key,
    reduce(all = [], claims IN lists | all + claims) AS clashing
}
WITH kind, node, key, clashing
// -> {kind, node, clashing}* by key
