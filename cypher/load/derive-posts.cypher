// What bounds the posts themselves: class, seats, order, and what is claimed of their dates and their bodies'?
UNWIND $ids AS id
MATCH (post:Post {id: id})-[:IN]->(body:Body)
RETURN post.id AS id, post.class AS class, post.seats AS seats, post.rankOrder AS rankOrder, body.id AS body,
  CASE WHEN post.start IS NULL AND post.end IS NULL THEN [] ELSE COLLECT {
    MATCH (claim:Claim {subject: post.id})
    WHERE claim.says IN ['START', 'END'] AND claim.withdrawnAt IS NULL
    RETURN claim {.id, .says, .value} ORDER BY claim.id
  } END AS dates,
  CASE WHEN body.start IS NULL AND body.end IS NULL THEN [] ELSE COLLECT {
    MATCH (claim:Claim {subject: body.id})
    WHERE claim.says IN ['START', 'END'] AND claim.withdrawnAt IS NULL
    RETURN claim {.id, .says, .value} ORDER BY claim.id
  } END AS bodyDates
