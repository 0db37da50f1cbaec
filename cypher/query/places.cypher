// All places, by name.
MATCH (place:Place)
// -> place* by NAME: place.sortKey
