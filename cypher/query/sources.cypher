// All sources, by title or day of publication. Without a day they are earlier than any.
MATCH (source:Source)
// -> source* by NAME: source.sortKey; PUBLISHED: source.dateKey
