// Which participations lead from these persons to these events?
UNWIND $ids AS id
MATCH (:Person {id: id})-[:TOOK_PART]->(participation:Participation)
WHERE participation.event IN $ids
RETURN participation.id AS id
