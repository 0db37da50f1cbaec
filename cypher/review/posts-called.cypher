// Which posts are called by these full titles?
UNWIND $names AS name
MATCH (post:Post)
WHERE post.labelFolded = name.folded
RETURN name.key AS key, post {.id, .name, .label, .title, .aliases, .body} AS post
