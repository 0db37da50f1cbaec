// Who took part in an event? It is read whole: at most some hundred names are printed for one.
MATCH (:Event {id: $filter.tookPart.event})<-[:IN]-(:Participation)<-[:TOOK_PART]-(person:Person)
// where filter/took-part
  // and filter/held
// -> person* by NAME: person.sortKey
