// Which persons hold which posts, by claims or by tenures that stand, a page of posts at a time?
MATCH (post:Post)
WHERE post.id > $after
WITH post ORDER BY post.id LIMIT toInteger($posts)
CALL (post) {
  MATCH (claim:Claim {object: post.id})
  WHERE claim.subject IS NOT NULL
  RETURN claim.subject AS person
  UNION
  MATCH (tenure:Tenure {post: post.id})
  WHERE tenure.sortKey IS NOT NULL
  RETURN tenure.person AS person
}
RETURN post.id AS post, person
ORDER BY post
