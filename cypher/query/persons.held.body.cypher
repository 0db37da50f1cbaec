// Who held a post of a body, or of those that belong to it? All of their tenures are read, and their persons put in order.
WITH $filter.held.body AS whole, $filter.held.includeParts AS deep
// ask filter/whole-and-parts
MATCH (tenure:Tenure)<-[:HELD]-(person:Person)
USING INDEX tenure:Tenure(body, sortKey)
WHERE tenure.body = body.id AND tenure.sortKey > ''
  // and filter/tenure
WITH DISTINCT person
// where filter/took-part
// -> person* by NAME: person.sortKey
