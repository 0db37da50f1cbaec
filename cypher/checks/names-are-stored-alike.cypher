// Names are NFC, and what search compares is the name without marks, in small letters.
// broken
MATCH (node:Person|Body|Post|Document|Event|Place)
WITH node, reduce(
  bare = '', letter IN split(normalize(toLower(node.name), NFD), '') |
  CASE WHEN letter =~ '\\p{M}' THEN bare ELSE bare + letter END
) AS bare
WITH node, reduce(
  folded = bare, pair IN [['đ', 'd'], ['ƀ', 'b'], ['‘', '\''], ['’', '\''], ['–', '-'], ['—', '-'], ['\u00A0', ' ']] |
  replace(folded, pair[0], pair[1])
) AS folded
WHERE node.name IS NULL OR NOT node.name IS NFC NORMALIZED OR coalesce(node.nameFolded, '') <> folded
RETURN node.id AS about, coalesce(node.name, 'no name') + ' is folded to ' + coalesce(node.nameFolded, 'nothing') AS detail, [] AS claims
ORDER BY about
