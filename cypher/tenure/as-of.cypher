// How sure is it that a tenure stands on a day? Of a single seat, somebody who certainly holds it excludes all others, acting
// holders apart. Attested days stand at both ends of the certain span, so the nearest of them is one of its bounds. The same
// rules as server/src/tenure/as-of.ts.
WITH tenure, day
WHERE day IS NOT NULL
WITH tenure, day, CASE
  WHEN tenure.certainFrom <= day AND day <= tenure.certainTo THEN 'CERTAIN'
  WHEN day < tenure.possibleFrom OR day > tenure.possibleTo THEN 'OUT'
  WHEN NOT tenure.acting AND EXISTS {
    MATCH (tenure)-[:OF]->(:Post {seats: 1})<-[:OF]-(rival:Tenure)
    WHERE NOT rival.acting AND rival.person <> tenure.person
      AND rival.certainFrom <= day AND day <= rival.certainTo
  } THEN 'OUT'
  ELSE 'POSSIBLE'
END AS certainty
WITH
  certainty,
  CASE
    WHEN certainty <> 'POSSIBLE' THEN null
    WHEN day < tenure.certainFrom THEN duration.inDays(date(day), date(tenure.certainFrom)).days
    ELSE duration.inDays(date(tenure.certainTo), date(day)).days
  END AS gapDays,
  certainty = 'CERTAIN' AND NOT coalesce(tenure.outrightFrom <= day AND day <= tenure.outrightTo, false) AS inferredOnly
// tenure, day -> {certainty, gapDays, inferredOnly}?
