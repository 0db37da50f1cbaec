MATCH (person:Person {id: $id})
CALL (person) {
  MATCH (person)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)
  MATCH (tenure)-[:AT]->(body:Body)
  OPTIONAL MATCH (post)<-[:OF]-(rival:Tenure)
  WHERE post.seats = 1 AND NOT tenure.acting AND NOT rival.acting AND rival.person <> tenure.person
    AND rival.certainFrom <= tenure.possibleTo AND tenure.possibleFrom <= rival.certainTo
  WITH post, body, tenure, collect({from: rival.certainFrom, to: rival.certainTo}) AS rivals
  RETURN collect({tenure: tenure, post: post, body: body, rivals: rivals}) AS held
}
CALL (held) {
  UNWIND held AS one
  UNWIND [one.tenure.possibleFrom, one.tenure.certainFrom, one.tenure.outrightFrom]
    + [rival IN one.rivals | rival.from]
    + [
      last IN [one.tenure.possibleTo, one.tenure.certainTo, one.tenure.outrightTo] + [rival IN one.rivals | rival.to]
      WHERE last < '9999-12-31' |
      toString(date(last) + duration({days: 1}))
    ] AS day
  WITH DISTINCT day
  WHERE day > '0000-01-01'
  RETURN collect(day) AS days
}
UNWIND ['0000-01-01'] + days AS day
CALL (held, day) {
  UNWIND held AS one
  WITH one, one.tenure AS tenure,
    coalesce(one.tenure.certainFrom <= day AND day <= one.tenure.certainTo, false) AS certain
  WHERE tenure.possibleFrom <= day AND day <= tenure.possibleTo
    AND (certain OR none(rival IN one.rivals WHERE coalesce(rival.from <= day AND day <= rival.to, false)))
  WITH one, tenure, certain,
    certain AND NOT coalesce(tenure.outrightFrom <= day AND day <= tenure.outrightTo, false) AS inferred
  ORDER BY certain DESC, one.post.seniority, tenure.sortKey
  RETURN collect([
    CASE WHEN certain THEN 'CERTAIN' ELSE 'POSSIBLE' END, one.post.label, one.body.name, tenure.id, inferred
  ]) AS titles
}
WITH day, titles ORDER BY day
WITH collect({day: day, titles: titles}) AS turns
WITH [n IN range(0, size(turns) - 1) WHERE n = 0 OR turns[n].titles <> turns[n - 1].titles | turns[n]] AS turns
UNWIND range(0, size(turns) - 1) AS n
RETURN turns[n].day AS from,
  coalesce(toString(date(turns[n + 1].day) - duration({days: 1})), '9999-12-31') AS to,
  turns[n].titles AS titles
