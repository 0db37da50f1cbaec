// Which post closes a page of posts?
MATCH (post:Post)
WHERE post.id > $after
WITH post ORDER BY post.id LIMIT toInteger($posts)
RETURN max(post.id) AS id
