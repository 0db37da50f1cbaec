// Which events are of these kinds? Each kind is read in the order of its index, no further than the page.
UNWIND $filter.kinds AS kind
// each kind
MATCH (event:Event)
WHERE event.kind = kind
  // and filter/event
  // and filter/participants
// -> event* by DATE: event.kind, event.dateKey; NAME: event.kind, event.sortKey
