// What are these posts, and the posts of these bodies, called by themselves, and what are their bodies called?
UNWIND $ids AS id
CALL (id) {
  MATCH (post:Post {id: id})
  RETURN post
  UNION
  MATCH (:Body {id: id})<-[:IN]-(post:Post)
  RETURN post
}
WITH DISTINCT post
MATCH (post)-[:IN]->(body:Body)
RETURN
  post {.id, .name, .nameEn, .title, .titleEn, .class} AS post,
  body {
    .name,
    .nameEn,
    others: [short IN [body.shortName] WHERE short IS NOT NULL]
      + coalesce(body.aliases, []) + coalesce(body.abbreviations, [])
  } AS body
