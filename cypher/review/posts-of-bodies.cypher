// Which posts are there in these bodies?
UNWIND $ids AS id
MATCH (post:Post {body: id})
WHERE post.sortKey IS NOT NULL AND post.class <> 'RANK'
RETURN post {.id, .name, .label, .title, .aliases, .body} AS post
