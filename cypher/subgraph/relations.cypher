// Which relations stand among these entities? Each is read from the end that has few of them: bodies and places have many.
// A membership of a body is possible within its bounds; what happened at an event or stands in a document has no bounds.
UNWIND ids AS entityId
MATCH (entity:Person|Body|Post|Document|Event|Place {id: entityId})
CALL (entity, ids) {
  MATCH (entity)-[:HELD]->(tenure:Tenure)-[:AT|OF]->(other:Body|Post)
  WHERE other.id IN ids
  MATCH (tenure)-[:OF]->(post:Post)
  RETURN entity AS start, 'HELD' AS type, other AS target, post.name AS label, tenure.id AS through, tenure,
    null AS since, null AS until, COUNT { (tenure)<-[:SUPPORTS]-() } AS claims
UNION ALL
  MATCH (entity)-[took:TOOK_PART]->(participation:Participation)-[:IN]->(event:Event)
  WHERE event.id IN ids
  RETURN entity AS start, 'TOOK_PART' AS type, event AS target,
    substring(reduce(roles = '', role IN participation.roles | roles + ', ' + role), 2) AS label,
    participation.id AS through, null AS tenure, null AS since, null AS until, size(took.claims) AS claims
UNION ALL
  MATCH (entity)-[:TOOK_PART]->(participation:Participation)-[behalf:ON_BEHALF_OF]->(body:Body)
  WHERE body.id IN ids
  MATCH (participation)-[:IN]->(event:Event)
  RETURN entity AS start, 'ON_BEHALF_OF' AS type, body AS target, event.name AS label,
    participation.id AS through, null AS tenure, null AS since, null AS until, size(behalf.claims) AS claims
UNION ALL
  MATCH (entity:Event)<-[fact:HOSTED|REPRESENTED_AT]-(body:Body)
  WHERE body.id IN ids
  RETURN body AS start, type(fact) AS type, entity AS target, '' AS label,
    null AS through, null AS tenure, null AS since, null AS until, size(fact.claims) AS claims
UNION ALL
  MATCH (entity)-[fact:HELD_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|SEATED_IN]->(other)
  WHERE other.id IN ids
  RETURN entity AS start, type(fact) AS type, other AS target, coalesce(fact.how, '') AS label,
    null AS through, null AS tenure, fact.from AS since, fact.to AS until, size(fact.claims) AS claims
UNION ALL
  MATCH (entity:Post)-[:IN]->(body:Body)
  WHERE body.id IN ids
  RETURN entity AS start, 'IN' AS type, body AS target, '' AS label,
    null AS through, null AS tenure, null AS since, null AS until, 0 AS claims
}
WITH start.id AS from, target.id AS to, type, label, through, claims, tenure, since, until
ORDER BY from, type, to, through, label
WITH from, to, type, label, through, claims,
  coalesce(through, from) + '>' + type + CASE WHEN type = 'CONCERNS' THEN ':' + label ELSE '' END + '>' + to AS id,
  tenure.certainFrom AS certainFrom, tenure.certainTo AS certainTo,
  CASE WHEN since =~ '\\d{4}(-\\d\\d){0,2}' THEN toString(date(since)) ELSE tenure.possibleFrom END AS possibleFrom,
  CASE
    WHEN until =~ '\\d{4}' THEN toString(date(until) + duration({years: 1}) - duration({days: 1}))
    WHEN until =~ '\\d{4}-\\d\\d' THEN toString(date(until) + duration({months: 1}) - duration({days: 1}))
    WHEN until =~ '\\d{4}-\\d\\d-\\d\\d' THEN until
    ELSE tenure.possibleTo
  END AS possibleTo,
  coalesce(tenure.acting, false) AS acting, coalesce(tenure.disputed, false) AS disputed
// ids -> {id, type, from, to, label, certainFrom, certainTo, possibleFrom, possibleTo, through, acting, disputed, claims}*
