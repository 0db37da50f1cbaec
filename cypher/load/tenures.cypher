// Stores derived tenures between person, post and body, with the claims that attest them.
UNWIND $rows AS row
MATCH (person:Person {id: row.props.person})
MATCH (post:Post {id: row.props.post})
MATCH (body:Body {id: row.props.body})
CREATE (tenure:Tenure)
SET tenure = row.props
CREATE (person)-[:HELD]->(tenure), (tenure)-[:OF]->(post), (tenure)-[:AT]->(body)
WITH row, tenure
UNWIND row.claims AS id
MATCH (claim:Claim {id: id})
CREATE (claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure)
