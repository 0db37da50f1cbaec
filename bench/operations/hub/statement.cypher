MATCH (body:Body {id: $id})
RETURN body.name, COUNT { (body)-[:HOSTED]->() }, COLLECT {
  MATCH ()-[hosted:HOSTED]->(event:Event)
  WHERE hosted.host = body.id AND hosted.dateKey > ''
  RETURN [event.id, event.name, event.date, event.kind]
  ORDER BY hosted.host DESC, hosted.dateKey DESC
  LIMIT 20
}
