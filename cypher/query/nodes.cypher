// Which nodes have these ids, in their order?
UNWIND $ids AS id
OPTIONAL MATCH (node:Person|Body|Post|Document|Event|Place|Tenure|Participation|Claim|Source {id: id})
// -> node?*
