// Who belonged to a body in any of its posts, the latest first? The tenure has both keys, so a page reads few rows besides its own.
MATCH (tenure:Tenure)-[:OF]->(post:Post)
WHERE tenure.body = body.id AND tenure.sortKey > ''
  AND ($classes IS NULL OR post.class IN $classes)
  AND tenure.possibleFrom <= coalesce($during.to, '9999-12-31')
  AND tenure.possibleTo >= coalesce($during.from, '0000-01-01')
WITH tenure, $asOf AS day
// ask tenure/as-of
WITH *
WHERE day IS NULL OR certainty IN coalesce($certainty, ['CERTAIN', 'POSSIBLE'])
// body -> {certainty, gapDays, inferredOnly, day, node: tenure}* by tenure.body, tenure.sortKey desc
