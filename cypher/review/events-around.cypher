// Which events were on one of these days, held by whom and where?
UNWIND $days AS day
MATCH (event:Event)
WHERE event.dateKey STARTS WITH day.date AND event.to = day.date
RETURN day.key AS key, event {.id, .name, .kind} AS event,
  COLLECT { MATCH (event)<-[:HOSTED]-(host:Body) RETURN host.id ORDER BY host.id } AS hosts,
  COLLECT { MATCH (event)-[:HELD_IN]->(place:Place) RETURN place.id ORDER BY place.id } AS places
