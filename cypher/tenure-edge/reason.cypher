// Why does a tenure not stand on the day that is asked about, who is behind it, and which claims? By the same rules as
// tenure/as-of; of several who exclude it, the one whose holding comes first by its id.
WITH tenure, day
WHERE day IS NOT NULL AND NOT coalesce(tenure.certainFrom <= day AND day <= tenure.certainTo, false)
OPTIONAL MATCH (tenure)-[:OF]->(:Post {seats: 1})<-[:OF]-(rival:Tenure)
WHERE NOT tenure.acting AND NOT rival.acting AND rival.person <> tenure.person
  AND rival.certainFrom <= day AND day <= rival.certainTo
WITH tenure, day, rival ORDER BY rival.id LIMIT 1
WITH CASE
  WHEN day < tenure.possibleFrom THEN
    {code: tenure.startReason, by: tenure.startReasonBy, claims: tenure.startReasonClaims}
  WHEN day > tenure.possibleTo THEN
    {code: tenure.endReason, by: tenure.endReasonBy, claims: tenure.endReasonClaims}
  WHEN rival IS NOT NULL THEN {
    code: 'OTHER_HOLDER',
    by: rival.person,
    claims: COLLECT { MATCH (rival)<-[:SUPPORTS]-(claim:Claim) RETURN claim.id ORDER BY claim.at, claim.id }
  }
END AS reason
WITH reason.code AS code, reason.by AS byId, reason.claims AS claims
WHERE code IS NOT NULL
// tenure, day -> {code, byId, claims}?
