// Which events reviewed how it was carried out, the latest first?
MATCH (document)<-[concerns:CONCERNS {how: 'REVIEWS'}]-(event:Event)
WITH event, concerns.how AS how, concerns.claims AS claims ORDER BY event.dateKey DESC LIMIT $first
// document -> {event, how, claims}*
