// Which documents did a person sign? The relationship has both keys; by name, all of that person's are put in order.
MATCH (document:Document)-[signed:SIGNED_BY]->()
USING INDEX signed:SIGNED_BY(signer, dateKey)
WHERE signed.signer = $filter.signer AND signed.dateKey > ''
  // and filter/document
// -> document* by DATE: signed.signer, signed.dateKey; NAME: document.sortKey
