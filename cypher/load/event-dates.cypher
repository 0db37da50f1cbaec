// Carries the dates of events to the relationships that are listed by date.
UNWIND $ids AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)<-[hosted:HOSTED]-()
  WHERE hosted.dateKey <> event.dateKey
  SET hosted.dateKey = event.dateKey
}
CALL (event) {
  MATCH (event)-[held:HELD_IN]->()
  WHERE held.dateKey <> event.dateKey
  SET held.dateKey = event.dateKey
}
CALL (event) {
  MATCH (event)<-[:IN]-(:Participation)<-[took:TOOK_PART]-()
  WHERE took.dateKey <> event.dateKey
  SET took.dateKey = event.dateKey
}
