// Which events were held in a place, the latest first? The relationship has both keys, so a page reads only its own rows.
MATCH (event:Event)-[held:HELD_IN]->()
WHERE held.place = place.id
// place -> event* by held.place, held.dateKey desc
