// Which post was held?
MATCH (tenure)-[:OF]->(post:Post)
// tenure -> post
