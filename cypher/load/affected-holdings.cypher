// Which persons on which posts may be derived otherwise, after something was said of a person on a post?
UNWIND $rows AS row
CALL (row) {
  RETURN row.person AS person, row.post AS post
  UNION
  MATCH (seat:Post {id: row.post, seats: 1})
  MATCH (claim:Claim {object: seat.id})
  WHERE claim.subject IS NOT NULL
  RETURN claim.subject AS person, claim.object AS post
  UNION
  MATCH (rank:Post {id: row.post, class: 'RANK'})-[:IN]->(force)<-[:IN]-(other:Post {class: 'RANK'})
  MATCH (claim:Claim {object: other.id, subject: row.person})
  RETURN claim.subject AS person, claim.object AS post
  UNION
  MATCH (head:Post {id: row.post, class: 'HEAD'})-[:IN]->(body)<-[:IN]-(other:Post {class: 'HEAD'})
  MATCH (claim:Claim {object: other.id})
  WHERE claim.subject IS NOT NULL AND claim.acting
  RETURN claim.subject AS person, claim.object AS post
}
RETURN DISTINCT person, post
