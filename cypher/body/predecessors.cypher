// Which bodies did it come from?
MATCH (body)-[succeeds:SUCCEEDS]->(other:Body)
WITH other, succeeds.on AS on, succeeds.how AS how, succeeds.claims AS claims
ORDER BY on, other.sortKey
// body -> {body: other, on, how, claims}*
