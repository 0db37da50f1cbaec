// What does a draft say, and what was decided on it so far?
MATCH (draft:Draft {id: $id})
RETURN properties(draft) AS draft, COLLECT {
  MATCH (decision:Decision {draft: draft.id})
  WHERE decision.number IS NOT NULL
  RETURN properties(decision) ORDER BY decision.number
} AS decisions
