// How much is doubtful about the holders of a post?
MATCH (post)<-[:OF]-(tenure:Tenure)
// ask tenure/warnings
WITH count(*) AS total
// post -> total
