// Which sources are of these kinds? Each kind is read in the order of its index, no further than the page.
UNWIND $filter.kinds AS kind
// each kind
MATCH (source:Source)
WHERE source.kind = kind
// -> source* by NAME: source.kind, source.sortKey; PUBLISHED: source.kind, source.dateKey
