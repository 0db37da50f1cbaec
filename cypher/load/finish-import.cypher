// Takes the marker of the running import down.
MATCH (import:Import {id: 'running'})
DELETE import
