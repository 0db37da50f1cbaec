// All posts, by label.
MATCH (post:Post)
// -> post* by NAME: post.sortKey
