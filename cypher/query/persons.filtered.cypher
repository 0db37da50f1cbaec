// Who meets a filter of classes, days, roles or kinds alone? Those that many do: so all persons are read in order, no
// further than the page.
MATCH (person:Person)
USING INDEX person:Person(sortKey)
// where filter/held
  // and filter/took-part
// -> person* by NAME: person.sortKey
