// Which version of the schema made this store, from which statements? None when it is empty.
MATCH (schema:Schema)
RETURN max(schema.version) AS version, max(schema.hash) AS hash
