// Where was a person on each day, with which titles at once? Each day lies in one period, and on all days of a period the
// same is said of the same tenures.
WITH person, coalesce($during.from, '0000-01-01') AS first, coalesce($during.to, '9999-12-31') AS last
CALL (person, first, last) {
  MATCH (person)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)
  WHERE ($classes IS NULL OR post.class IN $classes)
    AND tenure.possibleFrom <= last AND first <= tenure.possibleTo
// ask tenure/phases
  WITH post, tenure, from, to, certainty, inferredOnly
  WHERE from <= last AND first <= to AND (certainty = 'CERTAIN' OR $includePossible)
  ORDER BY certainty, post.seniority, tenure.sortKey
  RETURN collect({tenure: tenure, from: from, to: to, certainty: certainty, inferredOnly: inferredOnly}) AS phases
}
UNWIND [first]
  + [phase IN phases WHERE first < phase.from | phase.from]
  + [phase IN phases WHERE phase.to < last | toString(date(phase.to) + duration({days: 1}))] AS turn
WITH DISTINCT person, phases, last, turn ORDER BY turn
WITH person, phases, last, collect(turn) AS turns
UNWIND range(0, size(turns) - 1) AS n
WITH person, phases, turns[n] AS from, coalesce(toString(date(turns[n + 1]) - duration({days: 1})), last) AS to
WITH person, from, to, [phase IN phases WHERE phase.from <= from AND from <= phase.to] AS held
// person -> {person, from, to, held}*
