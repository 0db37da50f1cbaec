MATCH (person:Person {id: $id})
RETURN person.name, person.born, person.died, COLLECT {
  MATCH (person)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)
  MATCH (tenure)-[:AT]->(body:Body)
  RETURN [
    tenure.certainFrom, tenure.certainTo, tenure.possibleFrom, tenure.possibleTo, post.label, post.class, body.name,
    COLLECT {
      MATCH (tenure)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(source:Source)
      RETURN [claim.says, claim.at, source.name, source.publisher, source.url]
      ORDER BY claim.at, claim.id
    }
  ]
  ORDER BY tenure.sortKey DESC
  LIMIT 50
}
