// A body lives on the certain days of those who hold its posts.
// contradiction
MATCH (tenure:Tenure)-[:AT]->(body:Body)
WHERE tenure.certainFrom < body.startMin OR tenure.certainTo > body.endMax
RETURN tenure.id AS about,
  'certain ' + tenure.certainFrom + ' to ' + tenure.certainTo + ', and the body lived from '
    + coalesce(body.startMin, 'an unknown day') + ' to ' + coalesce(body.endMax, 'an unknown day') AS detail,
  COLLECT { MATCH (claim:Claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure) RETURN claim.id ORDER BY claim.id } AS claims
ORDER BY about
