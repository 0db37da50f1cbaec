// What did reviewers decide, the latest first?
MATCH (decision:Decision)
WHERE decision.sortKey > $above AND decision.sortKey < $below
RETURN properties(decision) AS decision
ORDER BY decision.sortKey DESC
LIMIT toInteger($limit)
