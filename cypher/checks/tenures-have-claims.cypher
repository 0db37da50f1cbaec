// Every tenure has a living claim, and stands between one person, one post and one body.
// broken
MATCH (tenure:Tenure)
WHERE
  NOT EXISTS {
    MATCH (claim:Claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure)
    WHERE claim.withdrawnAt IS NULL
  }
  OR COUNT { (:Person {id: tenure.person})-[:HELD]->(tenure) } <> 1
  OR COUNT { (tenure)-[:OF]->(:Post {id: tenure.post}) } <> 1
  OR COUNT { (tenure)-[:AT]->(:Body {id: tenure.body}) } <> 1
  OR NOT EXISTS { (:Post {id: tenure.post})-[:IN]->(:Body {id: tenure.body}) }
RETURN tenure.id AS about, 'expected a living claim, one person, one post and its body' AS detail, [] AS claims
ORDER BY about
