// What did each of them do there, in the order of the persons; at the whole before its parts?
UNWIND range(0, size(people) - 1) AS place
MATCH (occasion)<-[parts:PART_OF*0..3]-(event:Event)<-[:IN]-(participation:Participation)
WHERE participation.person = people[place]
WITH participation ORDER BY place, size(parts), event.dateKey, participation.id
// occasion, people -> participation*
