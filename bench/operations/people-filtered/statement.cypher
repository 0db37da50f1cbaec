MATCH (:Body {id: $body})<-[:AT]-(tenure:Tenure)-[:OF]->(post:Post)
WHERE post.class = 'DEPUTY'
MATCH (tenure)<-[:HELD]-(person:Person)
WITH DISTINCT person
RETURN person.id, person.name, person.born
ORDER BY person.sortKey
LIMIT 20
