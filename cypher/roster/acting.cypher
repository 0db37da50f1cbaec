// Who ran a body on a day without holding its first post?
MATCH (tenure:Tenure)
WHERE endedOn IS NULL AND tenure.body = body.id AND tenure.acting
  AND tenure.possibleFrom <= asOf AND asOf <= tenure.possibleTo
MATCH (tenure)-[:OF]->(post:Post)
WHERE classes IS NULL OR post.class IN classes
WITH post, tenure, asOf AS day
// ask tenure/as-of
WITH *, tenure.sortKey AS cursor
WHERE certainty <> 'OUT'
ORDER BY certainty, gapDays, post.seniority, cursor
// body, asOf, classes, endedOn -> {cursor, certainty, gapDays, inferredOnly, code, byId, claims, node: tenure}*
