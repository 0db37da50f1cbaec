// Which tenures of a post come next? Those of one class stand in the key by the sort key of the tenure.
WITH post, 'HELD' AS type, post.class AS weight
// ask related/closeness
// ask related/rank
WITH post, closeness + rank AS begins
WITH post, CASE
  WHEN $below STARTS WITH begins THEN substring($below, 2, 10) + '\u0001' + split(substring($below, 25), ' ')[0]
  WHEN begins < $below THEN '9999-12-32'
  ELSE ''
END AS bound
MATCH (connector:Tenure)
WHERE connector.post = post.id AND connector.sortKey < bound
  AND ($asOf IS NULL OR connector.possibleFrom <= $asOf AND $asOf <= connector.possibleTo)
WITH connector ORDER BY connector.post DESC, connector.sortKey DESC LIMIT CASE WHEN $asOf IS NULL THEN $limit ELSE 1000000 END
MATCH (connector)<-[fact:HELD]-(other:Person)
// post -> {other, connector, fact}*
