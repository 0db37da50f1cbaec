// Which single seats, known to have been held, can nobody have held on the day?
MATCH (body)<-[:IN]-(post:Post {seats: 1})
WHERE endedOn IS NULL AND (classes IS NULL OR post.class IN classes)
  AND EXISTS { (post)<-[:OF]-(:Tenure {acting: false}) }
  AND NOT EXISTS {
    MATCH (post)<-[:OF]-(tenure:Tenure {acting: false})
    WHERE tenure.possibleFrom <= asOf AND asOf <= tenure.possibleTo
  }
WITH post ORDER BY post.seniority, post.sortKey
// body, asOf, classes, endedOn -> post*
