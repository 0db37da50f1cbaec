// Which documents are of these types? Each type is read in the order of its index, no further than the page.
UNWIND $filter.types AS type
// each type
MATCH (document:Document)
WHERE document.type = type
// -> document* by DATE: document.type, document.dateKey; NAME: document.type, document.sortKey
