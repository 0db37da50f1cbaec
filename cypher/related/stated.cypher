// What is to be said of a relation? A tenure has its bounds; a membership of a body or place is possible within its own;
// what happened at an event or stands in a document has none. A partial date bounds by its first or its last day.
WITH *,
  connector.id AS through,
  CASE WHEN fact.from =~ '\\d{4}(-\\d\\d){0,2}' THEN toString(date(fact.from)) END AS since,
  CASE
    WHEN fact.to =~ '\\d{4}' THEN fact.to + '-12-31'
    WHEN fact.to =~ '\\d{4}-\\d\\d' THEN toString(date(fact.to) + duration({months: 1}) - duration({days: 1}))
    WHEN fact.to =~ '\\d{4}-\\d\\d-\\d\\d' THEN fact.to
  END AS until
WITH {
  id: coalesce(through, start.id) + '>' + type + CASE type WHEN 'CONCERNS' THEN ':' + fact.how ELSE '' END + '>' + target.id,
  type: type, from: start.id, to: target.id,
  label: CASE type
    WHEN 'HELD' THEN head(COLLECT { MATCH (connector)-[:OF]->(post:Post) RETURN post.name })
    WHEN 'TOOK_PART' THEN substring(reduce(roles = '', role IN connector.roles | roles + ', ' + role), 2)
    WHEN 'ON_BEHALF_OF' THEN head(COLLECT { MATCH (connector)-[:IN]->(event:Event) RETURN event.name })
    WHEN 'GAVE_TO' THEN coalesce(connector.objectName, connector.object, '')
    ELSE coalesce(fact.how, '')
  END,
  certainFrom: connector.certainFrom, certainTo: connector.certainTo,
  possibleFrom: coalesce(connector.possibleFrom, since), possibleTo: coalesce(connector.possibleTo, until),
  through: through, acting: connector.acting, disputed: connector.disputed,
  claims: CASE type WHEN 'HELD' THEN COUNT { (connector)<-[:SUPPORTS]-() } ELSE size(coalesce(fact.claims, [])) END,
  connector: connector, fact: fact
} AS relation
// type, start, target, connector, fact -> relation
