MATCH (body:Body {id: $id})
RETURN body.name, COLLECT {
  MATCH (body)<-[:PART_OF]-(part:Body)
  RETURN [part.id, part.name, COLLECT {
    MATCH (part)<-[:PART_OF]-(smaller:Body)
    RETURN [smaller.id, smaller.name]
    ORDER BY smaller.sortKey
  }]
  ORDER BY part.sortKey
}
