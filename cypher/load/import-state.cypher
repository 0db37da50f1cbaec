// Is an import running, or was one cut off?
MATCH (import:Import {id: 'running'})
RETURN import.paths AS paths, import.bundles AS bundles, import.done AS done
