MATCH (body:Body {id: $id})
RETURN body.name, COLLECT {
  MATCH (body)<-[:AT]-(tenure:Tenure)-[:OF]->(post:Post)
  WHERE tenure.possibleFrom <= $day AND $day <= tenure.possibleTo AND NOT tenure.acting
  MATCH (person:Person)-[:HELD]->(tenure)
  WITH tenure, post, person, coalesce(tenure.certainFrom <= $day AND $day <= tenure.certainTo, false) AS certain
  WHERE certain OR NOT (coalesce(post.seats, 0) = 1 AND EXISTS {
    MATCH (post)<-[:OF]-(rival:Tenure)
    WHERE rival.person <> tenure.person AND NOT rival.acting AND rival.certainFrom <= $day AND $day <= rival.certainTo
  })
  WITH *, CASE
    WHEN certain THEN null
    WHEN $day < tenure.certainFrom THEN duration.inDays(date($day), date(tenure.certainFrom)).days
    ELSE duration.inDays(date(tenure.certainTo), date($day)).days
  END AS gapDays
  RETURN [
    CASE WHEN certain THEN 'CERTAIN' ELSE 'POSSIBLE' END, gapDays, tenure.certainFrom, tenure.certainTo,
    person.id, person.name, post.id, post.label, post.class
  ]
  ORDER BY certain DESC, gapDays, post.seniority, tenure.sortKey
}
