// Which events were held in a place, the latest first?
MATCH (place)<-[:HELD_IN]-(event:Event)
// place -> event* by event.dateKey desc
