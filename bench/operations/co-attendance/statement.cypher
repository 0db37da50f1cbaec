MATCH (:Person {id: $id})-[:TOOK_PART]->(:Participation)-[:IN]->(:Event)-[:PART_OF*0..3]->(whole:Event)
WHERE NOT EXISTS { (whole)-[:PART_OF]->(:Event) }
WITH DISTINCT whole
CALL (whole) {
  MATCH (whole)<-[:PART_OF*0..3]-(:Event)<-[:IN]-(participation:Participation)
  RETURN collect(DISTINCT participation.person) AS people
}
WITH people, 1.0 / (size(people) - 1) AS weight
UNWIND people AS other
WITH other, weight
WHERE other <> $id
WITH other, round(sum(weight), 6) AS weight, count(*) AS shared
ORDER BY weight DESC, shared DESC, other
LIMIT 20
MATCH (person:Person {id: other})
RETURN weight, shared, person.id AS id, person.name AS name
ORDER BY weight DESC, shared DESC, id
