// Which bodies stood on a day? Most do, so all are read in order, no further than the page.
MATCH (body:Body)
// where filter/body
// -> body* by NAME: body.sortKey
