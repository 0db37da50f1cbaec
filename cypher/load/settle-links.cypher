// Writes what all claims together make of relationships, and removes those without a claim.
UNWIND $rows AS row
MATCH (:$($from) {id: row.from})-[fact:$($type)]->(:$($to) {id: row.to})
WHERE row.how IS NULL OR fact.how = row.how
SET fact += row.props
WITH fact
WHERE fact.claims = []
DELETE fact
