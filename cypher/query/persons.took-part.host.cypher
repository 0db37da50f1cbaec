// Who took part in an event that a body hosted? All of its events are read, and their persons put in order.
MATCH (:Body {id: $filter.tookPart.host})-[:HOSTED]->(:Event)<-[:IN]-(:Participation)<-[:TOOK_PART]-(person:Person)
WITH DISTINCT person
// where filter/took-part
  // and filter/held
// -> person* by NAME: person.sortKey
