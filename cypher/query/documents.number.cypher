// Which documents have this number? A number is no identity, so there may be a few.
MATCH (document:Document)
USING INDEX document:Document(numberFolded)
WHERE document.numberFolded = $filter.number
  // and filter/document
// -> document* by DATE: document.dateKey; NAME: document.sortKey
