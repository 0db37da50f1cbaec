// From how many publishers are the sources, those of one kind apart from those of another?
// Allows NodeByLabelScan: every source counts.
MATCH (source:Source)
WITH DISTINCT source.publisher AS publisher, source.kind AS kind
WITH count(*) AS total
// version -> total
