// What did reviewers decide, the latest first?
MATCH (decision:Decision)
WHERE decision.sortKey > $above AND decision.sortKey < $below
WITH decision ORDER BY decision.sortKey DESC LIMIT toInteger($limit)
MATCH (draft:Draft {id: decision.draft})
RETURN properties(decision) AS decision, coalesce(draft.title, left(draft.text, toInteger($beginning))) AS article
ORDER BY decision.sortKey DESC
