// Which events did a person take part in, the latest first?
MATCH ()-[took:TOOK_PART]->(participation:Participation)-[:IN]->(event:Event)
WHERE took.person = person.id
  AND ($roles IS NULL OR any(role IN participation.roles WHERE role IN $roles))
  AND (
    $during IS NULL
    OR event.from <= coalesce($during.to, '9999-12-31') AND event.to >= coalesce($during.from, '0000-01-01')
  )
// person -> participation* by took.person, took.dateKey desc
