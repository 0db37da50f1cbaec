// Who held a post? All of its tenures are read, and their persons put in order.
MATCH (tenure:Tenure)<-[:HELD]-(person:Person)
USING INDEX tenure:Tenure(post, sortKey)
WHERE tenure.post = $filter.held.post AND tenure.sortKey > ''
  // and filter/tenure
WITH DISTINCT person
// where filter/took-part
// -> person* by NAME: person.sortKey
