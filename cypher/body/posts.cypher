// Which posts does a body have, by seniority?
MATCH (body)<-[:IN]-(post:Post)
WITH post ORDER BY post.seniority, post.sortKey LIMIT $first
// body -> post*
