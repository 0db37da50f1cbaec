// Which events were held in a place? The relationship has both keys; by name, all of the place's are put in order.
MATCH (event:Event)-[held:HELD_IN]->()
USING INDEX held:HELD_IN(place, dateKey)
WHERE held.place = $filter.place AND held.dateKey > ''
  // and filter/event
  // and filter/participants
// -> event* by DATE: held.place, held.dateKey; NAME: event.sortKey
