// Keeps a version of a question, unless another of that number was kept in the meantime.
MERGE (question:SavedQuestion {id: $question.id})
ON CREATE SET question = $question
RETURN question.mark = $question.mark AS isKept
