// Why can it not have ended later?
WITH tenure.endReason AS code, tenure.endReasonBy AS byId, tenure.endReasonClaims AS claims
WHERE code IS NOT NULL
// tenure -> {code, byId, claims}?
