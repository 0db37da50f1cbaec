// All posts, by name.
MATCH (post:Post)
// -> post* by post.sortKey
