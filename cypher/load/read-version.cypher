// Which version of the schema made this store? None when it is empty.
MATCH (schema:Schema)
RETURN max(schema.version) AS version
