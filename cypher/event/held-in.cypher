// Where was it held?
MATCH (event)-[held:HELD_IN]->(place:Place)
WITH place, held.printedAs AS printedAs, held.claims AS claims ORDER BY place.sortKey
// event -> {place, printedAs, claims}*
