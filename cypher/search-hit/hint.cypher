// What tells a person from others of that name? The title most often attested, and the years in which any is.
MATCH (node:Person)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)-[:IN]->(body:Body)
WITH tenure, post.name + ', ' + body.name AS title
ORDER BY post.class = 'RANK', size(tenure.attested) DESC, tenure.sortKey DESC
WITH head(collect(title)) AS title,
  left(min(tenure.attested[0]), 4) AS firstYear, left(max(tenure.attested[-1]), 4) AS lastYear
WITH title + CASE
  WHEN firstYear IS NULL THEN ''
  WHEN firstYear = lastYear THEN ' · ' + firstYear
  ELSE ' · ' + firstYear + '–' + lastYear
END AS hint
// node -> hint?
