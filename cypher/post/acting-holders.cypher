// Who ran the body without holding this post, the latest first?
MATCH (post)<-[:OF]-(tenure:Tenure)
WHERE tenure.acting
WITH tenure, $asOf AS day
// ask tenure/as-of
WITH *, tenure.sortKey AS cursor
WHERE day IS NULL OR certainty IN coalesce($certainty, ['CERTAIN', 'POSSIBLE'])
ORDER BY cursor DESC
// post -> {cursor, certainty, gapDays, inferredOnly, day, node: tenure}*
