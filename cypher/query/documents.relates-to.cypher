// Which documents do something to another? All that do are read, and put in order.
MATCH (:Document {id: $filter.relatesTo.document})<-[:IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES]-(document:Document)
WITH DISTINCT document
// where filter/document
// -> document* by DATE: document.dateKey; NAME: document.sortKey
