// Who or what bounds a tenure?
MATCH (entity:Person|Body|Post|Document|Event|Place {id: byId})
// byId -> entity?
