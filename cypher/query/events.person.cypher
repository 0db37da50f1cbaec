// In which events did a person take part? The relationship has both keys; by name, all of that person's are put in order.
MATCH ()-[took:TOOK_PART]->(participation:Participation)-[:IN]->(event:Event)
USING INDEX took:TOOK_PART(person, dateKey)
WHERE took.person = $filter.person AND took.dateKey > ''
  AND ($filter.roles IS NULL OR any(role IN participation.roles WHERE role IN $filter.roles))
  // and filter/event
// -> event* by DATE: took.person, took.dateKey; NAME: event.sortKey
