// Which posts are of these classes? Each class is read in the order of its index, no further than the page.
UNWIND $filter.classes AS class
// each class
MATCH (post:Post)
WHERE post.class = class
// -> post* by NAME: post.class, post.sortKey
