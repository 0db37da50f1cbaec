// How sure is it that a tenure stands on a day? If it does not: the reason, who is behind it, and the claims.
// Of a single seat, somebody who certainly holds it excludes all others, acting holders apart. Attested days stand at both
// ends of the certain span, so the nearest of them is one of its bounds. The same rules as server/src/tenure/as-of.ts.
WITH tenure, day
WHERE day IS NOT NULL
OPTIONAL MATCH (tenure)-[:OF]->(:Post {seats: 1})<-[:OF]-(rival:Tenure)
WHERE tenure.possibleFrom <= day AND day <= tenure.possibleTo
  AND NOT coalesce(tenure.certainFrom <= day AND day <= tenure.certainTo, false)
  AND NOT tenure.acting AND NOT rival.acting AND rival.person <> tenure.person
  AND rival.certainFrom <= day AND day <= rival.certainTo
WITH tenure, day, rival ORDER BY rival.id LIMIT 1
WITH *, CASE
  WHEN tenure.certainFrom <= day AND day <= tenure.certainTo THEN 'CERTAIN'
  WHEN day < tenure.possibleFrom OR day > tenure.possibleTo OR rival IS NOT NULL THEN 'OUT'
  ELSE 'POSSIBLE'
END AS certainty
WITH
  certainty,
  CASE
    WHEN certainty <> 'POSSIBLE' THEN null
    WHEN day < tenure.certainFrom THEN duration.inDays(date(day), date(tenure.certainFrom)).days
    ELSE duration.inDays(date(tenure.certainTo), date(day)).days
  END AS gapDays,
  certainty = 'CERTAIN' AND NOT coalesce(tenure.outrightFrom <= day AND day <= tenure.outrightTo, false) AS inferredOnly,
  CASE
    WHEN certainty <> 'OUT' THEN {}
    WHEN day < tenure.possibleFrom THEN
      {code: tenure.startReason, by: tenure.startReasonBy, claims: tenure.startReasonClaims}
    WHEN day > tenure.possibleTo THEN
      {code: tenure.endReason, by: tenure.endReasonBy, claims: tenure.endReasonClaims}
    ELSE {
      code: 'OTHER_HOLDER',
      by: rival.person,
      claims: COLLECT { MATCH (rival)<-[:SUPPORTS]-(claim:Claim) RETURN claim.id ORDER BY claim.at, claim.id }
    }
  END AS reason
WITH *, reason.code AS code, reason.by AS byId, reason.claims AS claims
// tenure, day -> {certainty, gapDays, inferredOnly, code, byId, claims}?
