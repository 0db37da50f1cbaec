// Who held a post, the latest first? Of a day: the certain ones first, then the possible ones by how near they are
// attested. All of it is one falling key.
MATCH (post)<-[:OF]-(tenure:Tenure)
WHERE NOT tenure.acting
WITH tenure, $asOf AS day
// ask tenure/as-of
WITH *,
  CASE certainty WHEN 'CERTAIN' THEN '3' WHEN 'POSSIBLE' THEN '2' WHEN 'OUT' THEN '1' ELSE '' END
    + CASE certainty WHEN 'POSSIBLE' THEN right('000000' + toString(9999999 - coalesce(gapDays, 9999999)), 7) ELSE '' END
    + tenure.sortKey AS key
WHERE day IS NULL OR certainty IN coalesce($certainty, ['CERTAIN', 'POSSIBLE'])
// post -> {certainty, gapDays, inferredOnly, day, node: tenure}* by key desc
