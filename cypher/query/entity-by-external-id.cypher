// Which entity do others know by this id? The index takes a text in quotes for one word, and knows no quotes within.
CALL db.index.fulltext.queryNodes('external_id', '"' + replace(replace($id, '\\', ''), '"', '') + '"', {limit: 10}) YIELD node
WITH node AS entity
WHERE $id IN entity.externalIds
WITH entity ORDER BY entity.id LIMIT 1
// -> entity?
