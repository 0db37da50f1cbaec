// Which places are of these kinds? Each kind is read in the order of its index, no further than the page.
UNWIND $filter.kinds AS kind
// each kind
MATCH (place:Place)
WHERE place.kind = kind
  // and filter/place
// -> place* by NAME: place.kind, place.sortKey
