// How relevant is a relation to an entity? See `Relevance` in the schema. The key falls from the most relevant on. Of equally
// dated tenures and hosted events it keeps the order of the indexes by which hubs are read: neighbours.cypher relies on it.
WITH *,
  CASE
    WHEN type = 'HELD' THEN head(COLLECT { MATCH (connector)-[:OF]->(post:Post) RETURN post.class })
    WHEN type = 'TOOK_PART' THEN connector.roles[0]
    WHEN other:Post THEN other.class
  END AS weight,
  left(coalesce(
    connector.sortKey, fact.dateKey, other.dateKey,
    head(COLLECT { MATCH (connector)-[:IN]->(event:Event) RETURN event.dateKey })
  ), 10) AS dated,
  CASE WHEN other:Person AND type = 'TOOK_PART' THEN connector.order END AS place
// ask related/closeness
// ask related/rank
WITH *, CASE WHEN dated IS NULL THEN COUNT { (other)--() } END AS connections
WITH {weight: weight, day: nullIf(dated, '0000-00-00'), order: place, connections: connections} AS relevance,
  closeness + rank + coalesce(dated, '0000-00-00')
    + right('000000' + toString(coalesce(connections, 0)), 7)
    + right('0000' + toString(99999 - coalesce(place, 99999)), 5)
    + ' ' + coalesce(connector.id, '') + ' ' + coalesce(fact.how, '') + ' ' + labels(other)[0] + ' ' + direction
    + '\u0001' + other.id AS key
// type, direction, other, connector, fact -> {relevance, key}
