// Nobody holds a post after death.
// contradiction
MATCH (person:Person)-[:HELD]->(tenure:Tenure)
WHERE person.died =~ '[0-9-]+' AND left(tenure.certainTo, size(person.died)) > person.died
RETURN tenure.id AS about, 'certain until ' + tenure.certainTo + ', died ' + person.died AS detail,
  COLLECT { MATCH (claim:Claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure) RETURN claim.id ORDER BY claim.id } AS claims
ORDER BY about
