MATCH (event:Event {id: $id})
RETURN event.name, event.date, COLLECT {
  MATCH (event)<-[:IN]-(participation:Participation)<-[:TOOK_PART]-(person:Person)
  RETURN [
    participation.order, participation.roles, person.id, person.name,
    COLLECT {
      MATCH (participation)-[as:AS]->(tenure:Tenure)-[:OF]->(post:Post)
      MATCH (tenure)-[:AT]->(body:Body)
      RETURN [post.label, body.name]
      ORDER BY as.order, tenure.id
    },
    COLLECT {
      MATCH (participation)<-[:SUPPORTS {fact: 'TOOK_PART'}]-(claim:Claim)-[:FROM]->(source:Source)
      RETURN [claim.says, claim.at, source.name, source.publisher, source.url]
      ORDER BY claim.at, claim.id
    }
  ]
  ORDER BY participation.order, participation.id
}
