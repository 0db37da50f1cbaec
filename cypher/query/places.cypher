// All places, by name.
MATCH (place:Place)
// -> place* by place.sortKey
