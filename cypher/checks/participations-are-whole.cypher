// Every participation stands between one person and one event, with a role.
// broken
MATCH (participation:Participation)
WHERE
  COUNT { (:Person {id: participation.person})-[:TOOK_PART]->(participation) } <> 1
  OR COUNT { (participation)-[:IN]->(:Event {id: participation.event}) } <> 1
  OR size(coalesce(participation.roles, [])) = 0
RETURN participation.id AS about, 'expected one person, one event and a role' AS detail, [] AS claims
ORDER BY about
