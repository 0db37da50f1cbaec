// Why can it not have begun earlier?
WITH tenure.startReason AS code, tenure.startReasonBy AS byId, tenure.startReasonClaims AS claims
WHERE code IS NOT NULL
// tenure -> {code, byId, claims}?
