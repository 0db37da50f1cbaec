// Which documents have one of these numbers, or one of these names?
UNWIND $names AS name
CALL (name) {
  MATCH (document:Document)
  WHERE document.numberFolded = name.number
  RETURN document
UNION
  MATCH (document:Document)
  WHERE document.nameFolded = name.folded
  RETURN document
}
RETURN name.key AS key, document {.id, .name, .number, .type, .from, .to} AS document
