/** The words of a question that reads; those that write are refused, so none of them is offered. */
export const KEYWORDS: readonly string[] = `
  MATCH, OPTIONAL MATCH, WHERE, WITH, RETURN, DISTINCT, ORDER BY, SKIP, LIMIT, ASC, DESC, AS, UNWIND, UNION, UNION ALL,
  CALL, YIELD, CASE, WHEN, THEN, ELSE, END, AND, OR, XOR, NOT, IN, STARTS WITH, ENDS WITH, CONTAINS, IS NULL,
  IS NOT NULL, EXISTS, COUNT, COLLECT, TRUE, FALSE, NULL`
  .trim()
  .split(/,\s+/);

/** Functions that the desk lets pass and that questions about this graph use, as Cypher writes them. */
export const FUNCTIONS: readonly string[] = `
  count collect sum avg min max size coalesce nullIf head last tail reverse keys labels type properties nodes
  relationships length startNode endNode shortestPath range split substring left right trim toLower toUpper toString
  toInteger toFloat abs round date duration.between duration.inDays`
  .trim()
  .split(/\s+/);
