// A single seat has one certain holder on a day; both sides of a change may be attested on the day of the change.
// contradiction
MATCH (post:Post {seats: 1})<-[:OF]-(one:Tenure), (post)<-[:OF]-(other:Tenure)
WHERE
  one.id < other.id
  AND one.person <> other.person
  AND NOT one.acting
  AND NOT other.acting
  AND one.certainFrom < other.certainTo
  AND other.certainFrom < one.certainTo
RETURN one.id + ' and ' + other.id AS about,
  'certain ' + one.certainFrom + ' to ' + one.certainTo + ', and ' + other.certainFrom + ' to ' + other.certainTo AS detail,
  COLLECT {
    MATCH (claim:Claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure)
    WHERE tenure IN [one, other]
    RETURN claim.id ORDER BY claim.id
  } AS claims
ORDER BY about
