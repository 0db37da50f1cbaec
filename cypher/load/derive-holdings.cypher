// What is claimed of persons on posts, and which tenures with which titles at events stand so far?
// The hint keeps a post of thousands of holders from being read for each of them.
UNWIND $rows AS row
RETURN row.person AS person, row.post AS post,
  COLLECT {
    MATCH (claim:Claim {object: row.post, subject: row.person})
    WHERE claim.withdrawnAt IS NULL
    RETURN properties(claim) ORDER BY claim.id
  } AS claims,
  COLLECT {
    MATCH (tenure:Tenure {person: row.person})
    USING INDEX tenure:Tenure(person, sortKey)
    WHERE tenure.sortKey IS NOT NULL AND tenure.post = row.post
    RETURN {
      props: properties(tenure),
      claims: COLLECT { MATCH (claim:Claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure) RETURN claim.id ORDER BY claim.id },
      titles: COLLECT {
        MATCH (participation:Participation)-[title:AS]->(tenure)
        RETURN title {.*, participation: participation.id} ORDER BY participation.id
      }
    } ORDER BY tenure.id
  } AS tenures
