// How like is a node to what is searched for, and by which of its texts? Each text is judged alike: spelled so, folded so,
// with all words in order, with all words, with the last as a beginning. The name comes before other texts, unless one of
// these is given in full. A node whose words are spread over several texts comes last.
UNWIND
  [['NAME', node.name, node.nameFolded]]
    + [at IN range(0, size(coalesce(node.aliases, [])) - 1) | ['ALIAS', node.aliases[at], split(node.aliasesFolded, ' | ')[at]]]
    + [other IN [node.nameEn, node.shortName] WHERE other IS NOT NULL | ['ALIAS', other, toLower(other)]]
    + [title IN [node.title] WHERE title IS NOT NULL | ['ALIAS', title, node.titleFolded]]
    + [short IN coalesce(node.abbreviations, []) | ['ABBREVIATION', short, toLower(short)]]
    + [number IN [node.number] + coalesce(node.numberVariants, []) WHERE number IS NOT NULL | ['NUMBER', number, toLower(number)]]
  AS text
WITH search, text[0] AS field, text[1] AS spelled,
  reduce(words = ' ' + text[2] + ' ', sign IN split('-/,.()":', '') | replace(words, sign, ' ')) AS words
WITH field, spelled, CASE
  WHEN toLower(spelled) = search.spelled THEN 0
  WHEN trim(words) = search.folded THEN 1
  WHEN words CONTAINS ' ' + search.folded + ' ' THEN 2
  WHEN all(syllable IN search.syllables + search.last WHERE words CONTAINS ' ' + syllable + ' ') THEN 3
  WHEN all(syllable IN search.syllables WHERE words CONTAINS ' ' + syllable + ' ') AND words CONTAINS ' ' + search.last THEN 4
END AS likeness
WITH field, spelled, likeness, CASE
  WHEN likeness IS NULL THEN 9
  WHEN field = 'NAME' THEN likeness
  WHEN likeness < 2 THEN 1
  WHEN field = 'ALIAS' THEN 5
  WHEN field = 'ABBREVIATION' THEN 6
  ELSE 7
END AS rank
ORDER BY rank, field <> 'NAME', likeness, spelled LIMIT 1
// search, node -> {rank, likeness, field, spelled}
