// What is doubtful about the holders of a post, in the order of time?
MATCH (post)<-[:OF]-(tenure:Tenure)
// ask tenure/warnings
WITH * ORDER BY from, kind, tenure.sortKey LIMIT $first
// post -> {kind, from, to, outFrom, outTo, label, labelEn, tenures, claims}*
