// By what are the questions found that reviewers saved? They stand apart from the graph that readers see.
CREATE CONSTRAINT saved_question_id IF NOT EXISTS FOR (n:SavedQuestion) REQUIRE n.id IS UNIQUE;
CREATE INDEX saved_question_by_name IF NOT EXISTS FOR (n:SavedQuestion) ON (n.name, n.number);
