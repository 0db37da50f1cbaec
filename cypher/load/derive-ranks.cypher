// What is claimed of a person's ranks in a force?
UNWIND $rows AS row
MATCH (:Body {id: row.body})<-[:IN]-(rank:Post {class: 'RANK'})
MATCH (claim:Claim {object: rank.id, subject: row.person})
WHERE NOT claim.acting AND claim.withdrawnAt IS NULL AND rank.rankOrder IS NOT NULL
RETURN row.person + ' ' + row.body AS key, rank.rankOrder AS order, properties(claim) AS claim
