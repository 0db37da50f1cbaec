// What is known of these entities, in their order?
UNWIND $ids AS id
MATCH (node:Person|Body|Post|Document|Event|Place {id: id})
// ask reconcile/known
// ask search-hit/hint
RETURN known, hint
// -> {known, hint}*
