// Which entity has this id?
MATCH (entity:Person|Body|Post|Document|Event|Place {id: $id})
// -> entity?
