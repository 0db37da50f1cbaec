// All posts, by label.
MATCH (post:Post)
// -> post* by post.sortKey
