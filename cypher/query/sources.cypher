// All sources, by name.
MATCH (source:Source)
// -> source* by source.sortKey
