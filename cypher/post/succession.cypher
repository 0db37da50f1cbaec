// Who held a post one after another, the earliest first, acting holders apart?
MATCH (tenure:Tenure)
WHERE tenure.post = post.id
  AND NOT tenure.acting
// post -> tenure* by tenure.post, tenure.sortKey
