// Which events did a body host, or those that belong to it? The relationship has both keys, so each body's events are read
// no further than the page; by name, all of them are put in order.
WITH $filter.host AS whole, $filter.includeParts AS deep
// ask filter/whole-and-parts
// each body
MATCH ()-[hosted:HOSTED]->(event:Event)
USING INDEX hosted:HOSTED(host, dateKey)
WHERE hosted.host = body.id AND hosted.dateKey > ''
  // and filter/event
  // and filter/participants
// -> event* by DATE: hosted.host, hosted.dateKey; NAME: event.sortKey
