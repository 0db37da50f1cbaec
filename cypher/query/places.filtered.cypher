// Which places stood on a day? Most do, so all are read in order, no further than the page.
MATCH (place:Place)
// where filter/place
// -> place* by NAME: place.sortKey
