// The certain days of a tenure are in order, and lie within its possible ones.
// broken
MATCH (tenure:Tenure)
WHERE
  (tenure.certainFrom IS NULL) <> (tenure.certainTo IS NULL)
  OR tenure.certainFrom > tenure.certainTo
  OR tenure.possibleFrom > tenure.possibleTo AND NOT tenure.disputed
  OR tenure.certainFrom < tenure.possibleFrom
  OR tenure.certainTo > tenure.possibleTo
RETURN tenure.id AS about,
  'certain ' + coalesce(tenure.certainFrom, '-') + ' to ' + coalesce(tenure.certainTo, '-') + ', possible '
    + tenure.possibleFrom + ' to ' + tenure.possibleTo AS detail,
  COLLECT { MATCH (claim:Claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure) RETURN claim.id ORDER BY claim.id } AS claims
ORDER BY about
