// Which bodies have one of these names?
UNWIND $names AS name
CALL (name) {
  MATCH (body:Body)
  WHERE body.nameFolded = name.folded
  RETURN body
UNION
  MATCH (body:Body {id: name.named})
  RETURN body
UNION
  CALL db.index.fulltext.queryNodes('body_name', name.phrase, {limit: 20}) YIELD node
  RETURN node AS body
}
RETURN name.key AS key,
  body {.id, .name, .shortName, .aliases, .abbreviations, .startMin, .endMax} AS body
