// What did a publisher publish?
MATCH (source:Source)
WHERE source.publisher = $filter.publisher
  // and filter/source
// -> source* by NAME: source.publisher, source.sortKey; PUBLISHED: source.publisher, source.dateKey
