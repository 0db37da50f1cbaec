// Which places have one of these names?
UNWIND $names AS name
CALL (name) {
  MATCH (place:Place)
  WHERE place.nameFolded = name.folded
  RETURN place
UNION
  CALL db.index.fulltext.queryNodes('place_name', name.phrase, {limit: 20}) YIELD node
  RETURN node AS place
}
RETURN name.key AS key, place {.id, .name, .aliases, .startMin, .endMax} AS place
