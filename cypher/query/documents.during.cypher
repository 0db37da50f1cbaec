// Which documents are of these days? Days, months, years and longer dates are read apart: what is no wider than a month
// begins no longer before them. By name, all of the days are put in order.
UNWIND $spans AS span
// each span
MATCH (document:Document)
USING INDEX document:Document(width, dateKey)
WHERE document.width = span.width AND document.dateKey > span.from AND document.dateKey < span.below
  // and filter/document
// -> document* by DATE: document.width, document.dateKey; NAME: document.sortKey
