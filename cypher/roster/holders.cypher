// Who held the posts of a body on a day, the certain ones first, then the possible ones by how near they are attested?
MATCH (body)<-[:AT]-(tenure:Tenure)-[:OF]->(post:Post)
WHERE endedOn IS NULL AND NOT tenure.acting
  AND tenure.possibleFrom <= asOf AND asOf <= tenure.possibleTo
  AND (classes IS NULL OR post.class IN classes)
WITH post, tenure, asOf AS day
// ask tenure/as-of
WITH *, tenure.sortKey AS cursor
WHERE certainty <> 'OUT'
ORDER BY certainty, gapDays, post.seniority, cursor LIMIT $first
// body, asOf, classes, endedOn -> {cursor, certainty, gapDays, inferredOnly, day, node: tenure}*
