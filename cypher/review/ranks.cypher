// Which ranks are there, in which forces?
MATCH (post:Post {class: 'RANK'})-[:IN]->(force:Body)
WHERE post.sortKey IS NOT NULL
RETURN post {.id, .name, .aliases, .label, .body} AS post, force.name AS force
