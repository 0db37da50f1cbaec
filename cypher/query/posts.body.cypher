// Which posts does a body have?
MATCH (post:Post)
WHERE post.body = $filter.body
  // and filter/post
// -> post* by NAME: post.body, post.sortKey
