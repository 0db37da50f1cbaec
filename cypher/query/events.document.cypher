// Which events concerned a document? All that did are read, and put in order.
MATCH (:Document {id: $filter.document})<-[:CONCERNS]-(event:Event)
WITH DISTINCT event
// where filter/event
  // and filter/participants
// -> event* by DATE: event.dateKey; NAME: event.sortKey
