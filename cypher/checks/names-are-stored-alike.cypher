// Names and labels are NFC, and what search compares is the same without marks, in small letters.
// broken
MATCH (node:Person|Body|Post|Document|Event|Place)
UNWIND [[node.name, node.nameFolded]] + CASE WHEN node:Post THEN [[node.label, node.labelFolded]] ELSE [] END AS text
WITH node, text[0] AS name, text[1] AS stored
WITH node, name, stored, reduce(
  bare = '', letter IN split(normalize(toLower(name), NFD), '') |
  CASE WHEN letter =~ '\\p{M}' THEN bare ELSE bare + letter END
) AS bare
WITH node, name, stored, reduce(
  folded = bare, pair IN [['đ', 'd'], ['ƀ', 'b'], ['‘', '\''], ['’', '\''], ['–', '-'], ['—', '-'], ['\u00A0', ' ']] |
  replace(folded, pair[0], pair[1])
) AS folded
WHERE name IS NULL OR NOT name IS NFC NORMALIZED OR coalesce(stored, '') <> folded
RETURN node.id AS about, coalesce(name, 'no name') + ' is folded to ' + coalesce(stored, 'nothing') AS detail, [] AS claims
ORDER BY about
