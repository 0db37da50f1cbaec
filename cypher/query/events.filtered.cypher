// In which events did somebody have one of these roles? Many have, so all are read in order, no further than the page.
MATCH (event:Event)
// where filter/participants
// -> event* by DATE: event.dateKey; NAME: event.sortKey
