// Which drafts are there, the latest first?
MATCH (draft:Draft)
WHERE draft.sortKey > $above AND draft.sortKey < $below
WITH draft ORDER BY draft.sortKey DESC LIMIT toInteger($limit)
RETURN properties(draft) AS draft, COLLECT {
  MATCH (decision:Decision {draft: draft.id})
  WHERE decision.number IS NOT NULL
  RETURN properties(decision) ORDER BY decision.number
} AS decisions
ORDER BY draft.sortKey DESC
