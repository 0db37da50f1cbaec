// Which post has this id?
MATCH (post:Post {id: $id})
// -> post?
