// Whom did a person meet at events, those first who met in the smallest circles? Each occasion weighs 1/(n-1), n being how
// many persons took part, whatever they did there.
MATCH (:Person {id: $person})-[:TOOK_PART]->(:Participation)-[:IN]->(event:Event)
// ask occasion/of
WITH DISTINCT occasion
// ask occasion/chosen
WITH occasion
WHERE chosen
ORDER BY occasion.dateKey DESC
CALL (occasion) {
  MATCH (occasion)<-[:PART_OF*0..3]-(:Event)<-[:IN]-(participation:Participation)
  WITH participation.person AS attendant,
    max($roles IS NULL OR any(role IN participation.roles WHERE role IN $roles)) AS fits
  WITH collect([attendant, fits]) AS attendants
  WHERE size(attendants) > 1
  RETURN attendants, 1.0 / (size(attendants) - 1) AS weight
}
UNWIND attendants AS pair
WITH pair[0] AS attendant, occasion, weight
WHERE pair[1] AND attendant <> $person
WITH attendant, round(sum(weight), 6) AS weight, collect(occasion.id) AS occasions
WITH *, size(occasions) AS shared
WHERE shared >= $minShared
WITH * ORDER BY weight DESC, shared DESC, attendant LIMIT $first
MATCH (other:Person {id: attendant})
WITH *, [$person, attendant] AS people
// -> {person: other, weight, shared, occasions, people}*
