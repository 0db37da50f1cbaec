// Puts up the marker of a running import; it stands until tenures are derived.
MERGE (import:Import {id: 'running'})
SET import.paths = $paths, import.bundles = $bundles, import.done = 0
