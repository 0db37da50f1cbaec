// Which persons on which posts do these persons, posts and bodies bound?
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {subject: id})
  WHERE claim.object STARTS WITH 'post:'
  RETURN claim.subject AS person, claim.object AS post
  UNION
  MATCH (claim:Claim {object: id})
  WHERE claim.subject IS NOT NULL AND id STARTS WITH 'post:'
  RETURN claim.subject AS person, claim.object AS post
  UNION
  MATCH (:Body {id: id})<-[:IN]-(seat:Post)
  MATCH (claim:Claim {object: seat.id})
  WHERE claim.subject IS NOT NULL
  RETURN claim.subject AS person, claim.object AS post
}
RETURN DISTINCT person, post
