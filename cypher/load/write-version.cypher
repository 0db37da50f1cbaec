// Notes the version of the schema, and the hash of its statements, on the one node that carries them.
MERGE (schema:Schema)
SET schema.version = $version, schema.hash = $hash
