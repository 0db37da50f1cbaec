// Which posts does a body have, by seniority? What has none comes last.
MATCH (body)<-[:IN]-(post:Post)
WITH post, right('00000' + toString(coalesce(post.seniority, 999999)), 6) + post.sortKey AS key
// body -> post* by key
