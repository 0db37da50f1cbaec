// Adds lines to the log of decisions.
UNWIND $rows AS row
CREATE (decision:Decision)
SET decision = row
