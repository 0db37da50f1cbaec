// Takes a draft for a change. Writing to it first waits for whoever changes it, so that what is read then is the latest.
MATCH (draft:Draft {id: $id})
SET draft.takenAt = $now
WITH draft
RETURN properties(draft) AS draft, COLLECT {
  MATCH (decision:Decision {draft: draft.id})
  WHERE decision.number IS NOT NULL
  RETURN properties(decision) ORDER BY decision.number
} AS decisions
