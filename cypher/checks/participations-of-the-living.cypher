// Nobody takes part in an event after death, except to receive.
// contradiction
MATCH (person:Person)-[took:TOOK_PART]->(participation)-[:IN]->(event:Event)
WHERE
  person.died =~ '[0-9-]+'
  AND left(event.from, size(person.died)) > person.died
  AND any(role IN participation.roles WHERE role <> 'RECEIVE')
RETURN participation.id AS about, 'on ' + event.from + ', died ' + person.died AS detail, took.claims AS claims
ORDER BY about
