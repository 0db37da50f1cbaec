// How many sources did each publisher give, and from when are they?
// Allows NodeByLabelScan: every source counts.
MATCH (source:Source)
WITH source.publisher AS publisher, source.kind AS kind, count(*) AS count,
  min(source.published) AS oldest, max(source.published) AS newest
ORDER BY count DESC, publisher, kind LIMIT $first
// version -> {publisher, kind, count, oldest, newest}*
