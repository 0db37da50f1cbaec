MATCH (start:Person {id: $from})
MATCH (end:Person {id: $to})
MATCH path = allShortestPaths((start)-[:HELD|AT|TOOK_PART|IN*..8]-(end))
WHERE none(node IN nodes(path)[1..-1] WHERE node:Body AND COUNT { (node)--() } > 5000)
WITH DISTINCT [node IN nodes(path) WHERE node:Person OR node:Body OR node:Event] AS stops
WITH stops, [stop IN stops | stop.id] AS ids,
  reduce(crowd = 0, stop IN stops |
    crowd + CASE WHEN stop:Person THEN 0 ELSE COUNT { (stop)<-[:AT|IN|HELD_IN|SEATED_IN]-() } END) AS crowd
ORDER BY crowd, ids
LIMIT 1
RETURN [stop IN stops | [stop.id, stop.name]] AS stops
