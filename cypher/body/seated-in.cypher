// Where is its seat?
MATCH (body)-[seated:SEATED_IN]->(place:Place)
WITH place, seated.claims AS claims ORDER BY place.sortKey
// body -> {place, claims}*
