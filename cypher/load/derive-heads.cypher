// What is claimed of the heads of bodies?
UNWIND $ids AS id
MATCH (:Body {id: id})<-[:IN]-(head:Post {class: 'HEAD'})
MATCH (claim:Claim {object: head.id})
WHERE claim.subject IS NOT NULL AND NOT claim.acting AND claim.withdrawnAt IS NULL
RETURN id AS key, properties(claim) AS claim
