// How many posts are there? The store keeps the number.
MATCH (post:Post)
WITH count(post) AS total
// -> total
