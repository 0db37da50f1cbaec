// Who took part in an event in a place? All of its events are read, and their persons put in order.
MATCH (:Place {id: $filter.tookPart.place})<-[:HELD_IN]-(:Event)<-[:IN]-(:Participation)<-[:TOOK_PART]-(person:Person)
WITH DISTINCT person
// where filter/took-part
  // and filter/held
// -> person* by NAME: person.sortKey
