// Which claims speak of these entities alone? A title is also that of the body of its post, and what happened at an event is
// between the persons who took part.
CALL () {
  UNWIND $ids AS id
  MATCH (claim:Claim {subject: id})
  WHERE claim.object IS NULL OR claim.object IN $ids
    OR EXISTS { MATCH (post:Post {id: claim.object}) WHERE post.body IN $ids }
  RETURN claim
UNION
  UNWIND $ids AS id
  MATCH (:Person {id: id})-[:TOOK_PART]->(participation:Participation)
  MATCH (claim:Claim {subject: participation.id})
  WHERE claim.object IN $ids OR EXISTS { MATCH (other:Participation {id: claim.object}) WHERE other.person IN $ids }
  RETURN claim
}
WITH claim
WHERE claim.withdrawnAt IS NULL OR $history
RETURN claim.id AS id, claim.source AS source, claim.bundle AS bundle,
  [ref IN [claim.subject, claim.object, claim.source, claim.document] WHERE ref IS NOT NULL] AS speaksOf
