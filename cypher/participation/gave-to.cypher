// Who received what the person handed over?
MATCH (participation)-[:GAVE_TO]->(receiver:Participation)
WITH receiver ORDER BY receiver.order, receiver.id LIMIT $first
// participation -> receiver*
