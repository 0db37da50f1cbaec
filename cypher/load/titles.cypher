// Leads the titles printed at events to the tenures that they attest.
UNWIND $rows AS row
MATCH (participation:Participation {id: row.participation})
MATCH (tenure:Tenure {id: row.tenure})
CREATE (participation)-[title:AS]->(tenure)
SET title = row.props
WITH row, participation
UNWIND row.props.claims AS id
MATCH (claim:Claim {id: id})
CREATE (claim)-[:SUPPORTS {fact: 'AS>' + row.tenure}]->(participation)
