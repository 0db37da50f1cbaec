// Which versions of a question did reviewers save, the latest first?
MATCH (question:SavedQuestion {name: $name})
WHERE question.number IS NOT NULL
RETURN properties(question) AS question
ORDER BY question.number DESC
