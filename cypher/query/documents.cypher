// All documents, by name.
MATCH (document:Document)
// -> document* by document.sortKey
