MATCH (document:Document {id: $id})
RETURN document.name, document.number, document.title, document.date,
  COLLECT { MATCH (document)-[:ISSUED_BY]->(body:Body) RETURN [body.id, body.name] ORDER BY body.sortKey },
  COLLECT { MATCH (document)-[:SIGNED_BY]->(person:Person) RETURN [person.id, person.name] ORDER BY person.sortKey },
  COLLECT {
    MATCH (document)<-[:IMPLEMENTS]-(other:Document)
    RETURN [
      other.id, other.name, other.date,
      COLLECT { MATCH (other)-[:ISSUED_BY]->(body:Body) RETURN [body.id, body.name] ORDER BY body.sortKey },
      COLLECT { MATCH (other)-[:SIGNED_BY]->(person:Person) RETURN [person.id, person.name] ORDER BY person.sortKey }
    ]
    ORDER BY other.dateKey
  }
