// Does a post meet the filter?
($filter.body IS NULL OR post.body = $filter.body)
AND ($filter.classes IS NULL OR post.class IN $filter.classes)
// post -> meets
