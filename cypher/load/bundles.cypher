// Notes bundles as whole, in the transaction that made them so, and how far the import is.
UNWIND $rows AS row
MERGE (bundle:Bundle {id: row.id})
SET bundle = row
WITH count(*) AS stored
MATCH (import:Import {id: 'running'})
SET import.done = import.done + stored
