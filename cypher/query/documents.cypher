// All documents, by date or name. Without a date they are earlier than any day.
MATCH (document:Document)
// -> document* by DATE: document.dateKey; NAME: document.sortKey
