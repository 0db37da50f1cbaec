// How like is a node to what is searched for, and by which of its texts? Each text is judged alike: spelled so, folded so,
// with all words in order, with all words, with the last as a beginning. The name comes before other texts, unless one of
// these is given in full, or a number from its beginning. A node whose words are spread over several texts comes last. Of
// texts that are alike, one that begins with the words comes before one that has them within; but a single syllable is as
// likely a given name, which closes a name, as a family name, which begins it.
UNWIND [
  ['NAME', [coalesce(node.label, node.name)], coalesce(node.labelFolded, node.nameFolded)],
  ['ALIAS', node.labelVariants, node.labelVariantsFolded],
  ['ALIAS', node.aliases, node.aliasesFolded],
  ['ALIAS', [coalesce(node.labelEn, node.nameEn)], toLower(coalesce(node.labelEn, node.nameEn))],
  ['ALIAS', [node.shortName], toLower(node.shortName)],
  ['ALIAS', [node.title], node.titleFolded],
  ['ABBREVIATION', node.abbreviations, node.abbreviationsFolded],
  ['NUMBER', [node.number], node.numberFolded],
  ['NUMBER', node.numberVariants, node.numberVariantsFolded]
] AS texts
WITH search, texts[0] AS field, texts[1] AS spellings, split(texts[2], ' | ') AS folded
WHERE folded IS NOT NULL
UNWIND range(0, size(folded) - 1) AS at
WITH search, field, spellings[at] AS spelled,
  reduce(words = ' ' + folded[at] + ' ', sign IN split('-/,.()":', '') | replace(words, sign, ' ')) AS words
WITH search, field, spelled, words, CASE
  WHEN toLower(spelled) = search.spelled THEN 0
  WHEN trim(words) = search.folded THEN 1
  WHEN words CONTAINS ' ' + search.folded + ' ' THEN 2
  WHEN all(syllable IN search.syllables + search.last WHERE words CONTAINS ' ' + syllable + ' ') THEN 3
  WHEN all(syllable IN search.syllables WHERE words CONTAINS ' ' + syllable + ' ') AND words CONTAINS ' ' + search.last THEN 4
END AS likeness
WITH field, spelled, likeness,
  NOT words STARTS WITH ' ' + CASE WHEN likeness = 2 AND search.start <> '' THEN search.folded + ' ' ELSE search.start END AS within,
  CASE
    WHEN likeness IS NULL THEN 9
    WHEN field = 'NAME' OR field = 'NUMBER' AND likeness = 2 THEN likeness
    WHEN likeness < 2 THEN 1
    WHEN field = 'ALIAS' THEN 5
    WHEN field = 'ABBREVIATION' THEN 6
    ELSE 7
  END AS rank
ORDER BY rank, within, field <> 'NAME', likeness, spelled LIMIT 1
// search, node -> {rank, likeness, within, field, spelled}
