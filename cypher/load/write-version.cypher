// Notes the version of the schema on the one node that carries it.
MERGE (schema:Schema)
SET schema.version = $version
