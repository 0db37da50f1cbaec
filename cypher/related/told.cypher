// What is needed to tell a relation in a sentence?
WITH type, start, target, connector, fact,
  head(COLLECT { MATCH (connector)-[:IN]->(event:Event) RETURN event }) AS event,
  head(COLLECT { MATCH (connector)-[:OF]->(post:Post) RETURN post }) AS post
WITH *, coalesce(event, CASE WHEN start:Event THEN start WHEN target:Event THEN target END) AS occasion
WITH {
  type: type, how: fact.how, on: fact.on, from: fact.from, to: fact.to,
  start: [coalesce(start.label, start.name), coalesce(start.labelEn, start.nameEn)],
  target: [coalesce(target.label, target.name), coalesce(target.labelEn, target.nameEn)],
  kind: labels(start)[0],
  event: CASE WHEN event IS NOT NULL THEN [event.name, event.nameEn] END,
  date: occasion.date,
  issued: CASE WHEN start:Document AND NOT target:Document THEN start.date END,
  post: CASE WHEN post IS NOT NULL THEN [post.label, post.labelEn] END, postClass: post.class,
  body: CASE WHEN post IS NOT NULL THEN head(COLLECT { MATCH (post)-[:IN]->(body:Body) RETURN [body.name, body.nameEn] }) END,
  acting: connector.acting, certainFrom: connector.certainFrom, certainTo: connector.certainTo,
  role: connector.roles[0], object: connector.object, objectName: connector.objectName
} AS told
// type, start, target, connector, fact -> told
