// Which places did it come from?
MATCH (place)-[succeeds:SUCCEEDS]->(other:Place)
WITH other, succeeds.on AS on, succeeds.how AS how, succeeds.claims AS claims
ORDER BY on, other.sortKey
// place -> {place: other, on, how, claims}*
