// Which entities have these ids, in their order?
UNWIND ids AS id
MATCH (entity:Person|Body|Post|Document|Event|Place {id: id})
// ids -> entity*
