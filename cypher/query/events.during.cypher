// Which events took place in these days? Days, months, years and longer dates are read apart: what is no wider than a month
// begins no longer before them. By name, all of the days are put in order.
UNWIND $spans AS span
// each span
MATCH (event:Event)
USING INDEX event:Event(width, dateKey)
WHERE event.width = span.width AND event.dateKey > span.from AND event.dateKey < span.below
  // and filter/event
  // and filter/participants
// -> event* by DATE: event.width, event.dateKey; NAME: event.sortKey
