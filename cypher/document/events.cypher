// Which events reviewed, signed, announced or adopted it, the latest first?
MATCH (document)<-[concerns:CONCERNS]-(event:Event)
WITH event, concerns.how AS how, concerns.claims AS claims ORDER BY event.dateKey DESC, how LIMIT $first
// document -> {event, how, claims}*
