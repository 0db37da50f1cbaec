// How like is a node to what is searched for, and by which of its texts? The smallest list is the best:
//   the rank, below; where the words stand (first in the text, anywhere, begun by the first of them, apart); a name before
//   other texts; the likeness of the text; how many words are spelled otherwise; then the text and its field.
// A single word is as likely a given name, which closes a name, as a family name, which begins it: it stands anywhere.
UNWIND kind.texts AS text
WITH search, kind, text, [] + node[text.spelled] AS spellings,
  split(CASE WHEN text.folded IS NULL THEN toLower(node[text.spelled]) ELSE node[text.folded] END, ' | ') AS folds
WHERE folds IS NOT NULL
UNWIND range(0, size(folds) - 1) AS at
WITH kind, text.field AS field, spellings[at] AS spelled,
  reduce(words = ' ' + folds[at] + ' ', sign IN search.signs | replace(words, sign, ' ')) AS words
UNWIND kind.readings AS reading
WITH kind, field, spelled, words, reading,
  CASE
    WHEN toLower(spelled) = reading.spelled THEN 0
    WHEN words = reading.folded THEN 1
    WHEN words CONTAINS reading.folded THEN 2
    WHEN field = 'NUMBER' AND replace(words, ' ', '') STARTS WITH kind.number THEN 2
    WHEN any(word IN reading.before WHERE NOT words CONTAINS word) THEN null
    WHEN words CONTAINS reading.last + ' ' THEN 3
    WHEN words CONTAINS reading.last THEN 4
  END AS likeness
WITH min([
  10 * reading.order + CASE
    WHEN likeness IS NULL AND field = 'NAME' AND trim(words) IN kind.names THEN 2
    WHEN likeness IS NULL THEN 8 + 10 * (size(kind.readings) - 1)
    WHEN field = 'NAME' OR field = 'NUMBER' AND likeness = 2 THEN likeness
    WHEN likeness < 2 THEN 1
    WHEN field = 'ALIAS' THEN 5
    WHEN field = 'ABBREVIATION' THEN 6
    ELSE 7
  END,
  CASE
    WHEN size(reading.before) = 0 OR likeness IS NULL OR words STARTS WITH reading.start THEN 0
    WHEN words CONTAINS reading.start THEN 1
    WHEN words STARTS WITH reading.first THEN 2
    ELSE 3
  END,
  field <> 'NAME',
  likeness,
  size([word IN reading.marked WHERE NOT toLower(spelled) CONTAINS word]),
  spelled,
  field
]) AS best
// search, kind, node -> best
