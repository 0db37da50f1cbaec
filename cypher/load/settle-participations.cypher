// Writes what all claims together make of participations, and removes those without a claim.
UNWIND $rows AS row
MATCH (:Person)-[took:TOOK_PART]->(participation:Participation {id: row.id})
SET participation += row.props, took.claims = row.claims
WITH participation, took
WHERE took.claims = []
DETACH DELETE participation
