// What tells a person from others of that name? The most senior title, ranks and acting last, and the years in which it is
// attested.
MATCH (node:Person)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)
WITH post, tenure.acting AS acting,
  min(tenure.attested[0]) AS firstDay, max(tenure.attested[-1]) AS lastDay
ORDER BY post.class = 'RANK' OR acting, post.seniority, coalesce(lastDay, '') DESC, post.id LIMIT 1
WITH post.label AS title, left(firstDay, 4) AS firstYear, left(lastDay, 4) AS lastYear
WITH title + CASE
  WHEN firstYear IS NULL THEN ''
  WHEN firstYear = lastYear THEN ' · ' + firstYear
  ELSE ' · ' + firstYear + '–' + lastYear
END AS hint
// node -> hint?
