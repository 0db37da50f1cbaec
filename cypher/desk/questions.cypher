// What is the latest version of each question that reviewers saved? There are as many as people have written.
MATCH (question:SavedQuestion)
WITH question ORDER BY question.name, question.number DESC
WITH question.name AS name, head(collect(question)) AS latest
RETURN properties(latest) AS question
ORDER BY name
