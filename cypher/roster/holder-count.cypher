// How many held the posts of a body on a day, certainly or possibly?
MATCH (body)<-[:AT]-(tenure:Tenure)-[:OF]->(post:Post)
WHERE endedOn IS NULL AND NOT tenure.acting
  AND tenure.possibleFrom <= asOf AND asOf <= tenure.possibleTo
  AND (classes IS NULL OR post.class IN classes)
WITH tenure, asOf AS day
// ask tenure/as-of
WITH certainty
WHERE certainty <> 'OUT'
WITH count(*) AS total
// body, asOf, classes, endedOn -> total
