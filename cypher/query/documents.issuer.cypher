// Which documents did a body issue? The relationship has both keys; by name, all of the body's are put in order.
MATCH (document:Document)-[issued:ISSUED_BY]->()
USING INDEX issued:ISSUED_BY(issuer, dateKey)
WHERE issued.issuer = $filter.issuer AND issued.dateKey > ''
  // and filter/document
// -> document* by DATE: issued.issuer, issued.dateKey; NAME: document.sortKey
