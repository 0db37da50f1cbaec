// Which tenures lead from these persons to these bodies or posts?
UNWIND $ids AS id
MATCH (:Person {id: id})-[:HELD]->(tenure:Tenure)
WHERE tenure.post IN $ids OR tenure.body IN $ids
RETURN tenure.id AS id
