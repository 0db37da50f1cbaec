// At which events did they meet, the latest first?
UNWIND occasions AS id
MATCH (occasion:Event {id: id})
WITH occasion, people, COUNT {
  MATCH (occasion)<-[:PART_OF*0..3]-(:Event)<-[:IN]-(participation:Participation)
  RETURN DISTINCT participation.person
} AS participants
WITH *, round(1.0 / (participants - 1), 6) AS weight
// occasions, people -> {participants, weight, people, occasion, node: occasion}* by occasion.dateKey desc
