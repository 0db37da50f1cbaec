// At which events were they all, the latest first? Looked for among those of the one who took part in the fewest.
UNWIND $people AS id
MATCH (person:Person {id: id})
WITH person ORDER BY COUNT { (person)-[:TOOK_PART]->() } LIMIT 1
MATCH (person)-[:TOOK_PART]->(:Participation)-[:IN]->(event:Event)
// ask occasion/of
WITH DISTINCT occasion
// ask occasion/chosen
WITH occasion, $people AS people
WHERE chosen
CALL (occasion) {
  MATCH (occasion)<-[:PART_OF*0..3]-(:Event)<-[:IN]-(participation:Participation)
  WITH collect(DISTINCT participation.person) AS attendants
  WHERE size(attendants) > 1
  RETURN attendants
}
WITH occasion, people, attendants, size(attendants) AS participants, round(1.0 / (size(attendants) - 1), 6) AS weight
WHERE all(id IN people WHERE id IN attendants)
// -> {participants, weight, people, occasion, node: occasion}* by occasion.dateKey desc
