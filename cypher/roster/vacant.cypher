// Which single seats, known to have been held, can none of the known holders have held on the day? A post is compared as
// exactly as its start and end are printed; before its start and after its end it is no seat.
MATCH (body)<-[:IN]-(post:Post {seats: 1})
WHERE endedOn IS NULL AND startsOn IS NULL AND (classes IS NULL OR post.class IN classes)
  AND EXISTS { (post)<-[:OF]-(:Tenure {acting: false}) }
  AND NOT EXISTS {
    MATCH (post)<-[:OF]-(tenure:Tenure {acting: false})
    WHERE tenure.possibleFrom <= asOf AND asOf <= tenure.possibleTo
  }
WITH post, split(post.start, '/')[0] AS first, split(post.end, '/')[-1] AS last
WHERE coalesce(first <= left(asOf, size(first)), true) AND coalesce(left(asOf, size(last)) <= last, true)
WITH post ORDER BY post.seniority, post.sortKey
// body, asOf, classes, startsOn, endedOn -> post*
