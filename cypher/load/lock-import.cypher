// Takes the lock of imports: a node that is never committed, since another can only wait to make the same one.
MERGE (:Import {id: 'lock'})
