// By what are drafts, the log of decisions and reviewers found? They stand apart from the graph that readers see.
CREATE CONSTRAINT draft_id IF NOT EXISTS FOR (n:Draft) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reviewer_id IF NOT EXISTS FOR (n:Reviewer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reviewer_token IF NOT EXISTS FOR (n:Reviewer) REQUIRE n.tokenHash IS UNIQUE;
CREATE INDEX draft_sort_key IF NOT EXISTS FOR (n:Draft) ON (n.sortKey);
CREATE INDEX draft_by_status IF NOT EXISTS FOR (n:Draft) ON (n.status, n.sortKey);
CREATE INDEX decision_sort_key IF NOT EXISTS FOR (n:Decision) ON (n.sortKey);
CREATE INDEX decision_by_draft IF NOT EXISTS FOR (n:Decision) ON (n.draft, n.number);
// Whoever gives an article in is told when the graph has its address already.
CREATE INDEX source_by_url IF NOT EXISTS FOR (n:Source) ON (n.url);
