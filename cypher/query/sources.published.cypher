// Which sources were published in these days? Days, months, years and longer dates are read apart: what is no wider than a
// month begins no longer before them. By title, all of the days are put in order.
UNWIND $spans AS span
// each span
MATCH (source:Source)
USING INDEX source:Source(width, dateKey)
WHERE source.width = span.width AND source.dateKey > span.from AND source.dateKey < span.below
  // and filter/source
// -> source* by NAME: source.sortKey; PUBLISHED: source.width, source.dateKey
