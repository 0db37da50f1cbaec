// Who held something there, took part in it or was there for it?
MATCH (entity)<-[far:AT|OF|IN|ON_BEHALF_OF]-(connector)
WHERE type(far) IN sought.stored
WITH collect(DISTINCT connector.person) AS people
// entity, sought -> people
