// Takes away the tenures of persons on posts, with the titles at events that lead to them.
UNWIND $rows AS row
CALL (row) {
  MATCH (tenure:Tenure {person: row.person})
  USING INDEX tenure:Tenure(person, sortKey)
  WHERE tenure.sortKey IS NOT NULL AND tenure.post = row.post
  DETACH DELETE tenure
}
CALL (row) {
  MATCH (claim:Claim {object: row.post, subject: row.person})
  MATCH (claim)-[title:SUPPORTS]->(:Participation)
  WHERE title.fact STARTS WITH 'AS>'
  DELETE title
}
