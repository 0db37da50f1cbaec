// Which events were told inside it?
MATCH (event)<-[:PART_OF]-(part:Event)
WITH part ORDER BY part.dateKey LIMIT $first
// event -> part*
