// Which bodies belong to another? All that do are read, and put in order.
MATCH (:Body {id: $filter.partOf})<-[:PART_OF]-(body:Body)
WITH DISTINCT body
// where filter/body
// -> body* by NAME: body.sortKey
