// How sure is a tenure, stretch by stretch of days? It is judged on each day on which that can change: at its bounds, and
// where somebody else certainly comes into its single seat, or leaves it.
OPTIONAL MATCH (tenure)-[:OF]->(:Post {seats: 1})<-[:OF]-(rival:Tenure)
WHERE NOT tenure.acting AND NOT rival.acting AND rival.person <> tenure.person
  AND rival.certainFrom <= tenure.possibleTo AND tenure.possibleFrom <= rival.certainTo
WITH tenure, collect(rival) AS rivals
UNWIND [tenure.possibleFrom, tenure.certainFrom, tenure.outrightFrom] + [rival IN rivals | rival.certainFrom]
  + [
    last IN [tenure.certainTo, tenure.outrightTo] + [rival IN rivals | rival.certainTo]
    WHERE last < tenure.possibleTo |
    toString(date(last) + duration({days: 1}))
  ] AS day
WITH DISTINCT tenure, day
WHERE tenure.possibleFrom <= day AND day <= tenure.possibleTo
// ask tenure/as-of
WITH tenure, day, [certainty, inferredOnly] AS state ORDER BY day
WITH tenure, collect({day: day, state: state}) AS turns
WITH tenure, [n IN range(0, size(turns) - 1) WHERE n = 0 OR turns[n].state <> turns[n - 1].state | turns[n]] AS turns
UNWIND range(0, size(turns) - 1) AS n
WITH turns[n].day AS from, turns[n].state[0] AS certainty, turns[n].state[1] AS inferredOnly,
  coalesce(toString(date(turns[n + 1].day) - duration({days: 1})), tenure.possibleTo) AS to
WHERE certainty <> 'OUT'
// tenure -> {from, to, certainty, inferredOnly}*
