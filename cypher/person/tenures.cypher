// Which titles did a person hold, the latest first?
MATCH (person)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)
WHERE ($classes IS NULL OR post.class IN $classes)
  AND tenure.possibleFrom <= coalesce($during.to, '9999-12-31')
  AND tenure.possibleTo >= coalesce($during.from, '0000-01-01')
WITH tenure, $asOf AS day
// ask tenure/as-of
WITH *
WHERE day IS NULL OR certainty IN coalesce($certainty, ['CERTAIN', 'POSSIBLE'])
// person -> {certainty, gapDays, inferredOnly, day, node: tenure}* by tenure.sortKey desc
