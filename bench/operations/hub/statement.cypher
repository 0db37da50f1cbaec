MATCH (body:Body {id: $id})
RETURN body.name,
  [row IN [
    ['HELD', 'IN', 'PERSON', COUNT { (body)<-[:AT]-() }],
    ['HOSTED', 'OUT', 'EVENT', COUNT { (body)-[:HOSTED]->() }],
    ['ISSUED_BY', 'IN', 'DOCUMENT', COUNT { (body)<-[:ISSUED_BY]-() }],
    ['PART_OF', 'OUT', 'BODY', COUNT { (body)-[:PART_OF]->() }],
    ['PART_OF', 'IN', 'BODY', COUNT { (body)<-[:PART_OF]-() }],
    ['SUCCEEDS', 'OUT', 'BODY', COUNT { (body)-[:SUCCEEDS]->() }],
    ['SUCCEEDS', 'IN', 'BODY', COUNT { (body)<-[:SUCCEEDS]-() }],
    ['IN', 'IN', 'POST', COUNT { (body)<-[:IN]-() }],
    ['SEATED_IN', 'OUT', 'PLACE', COUNT { (body)-[:SEATED_IN]->() }],
    ['REPRESENTED_AT', 'OUT', 'EVENT', COUNT { (body)-[:REPRESENTED_AT]->() }],
    ['ON_BEHALF_OF', 'IN', 'PERSON', COUNT { (body)<-[:ON_BEHALF_OF]-() }]
  ] WHERE row[3] > 0],
  COLLECT {
    MATCH ()-[hosted:HOSTED]->(event:Event)
    WHERE hosted.host = body.id AND hosted.dateKey > ''
    RETURN [event.id, event.name, event.date, event.kind]
    ORDER BY hosted.host DESC, hosted.dateKey DESC
    LIMIT 20
  }
