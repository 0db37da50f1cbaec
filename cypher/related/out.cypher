// Is a relation out on a day? A tenure by its own rule, that of tenure/as-of.cypher. Anything else while one of its ends, or the
// event it runs through, is not there: before a known beginning or after a known end. Dates are compared as far as they are
// exact: 2018-06 begins on its first day and ends on its last; a guess, or a day without a year, bounds nothing.
WITH *
WHERE day IS NOT NULL
WITH coalesce(CASE
  WHEN type = 'HELD' THEN day < connector.possibleFrom OR connector.possibleTo < day OR
    NOT connector.acting AND NOT coalesce(connector.certainFrom <= day AND day <= connector.certainTo, false) AND EXISTS {
      MATCH (connector)-[:OF]->(:Post {seats: 1})<-[:OF]-(rival:Tenure)
      WHERE NOT rival.acting AND rival.person <> connector.person AND rival.certainFrom <= day AND day <= rival.certainTo
    }
  ELSE any(life IN [{since: fact.from, until: fact.to}] + [
    end IN [start, target] + COLLECT { MATCH (connector)-[:IN]->(event:Event) RETURN event } | {
      since: split(coalesce(end.from, end.startMin, end.born, end.start), '/')[0],
      until: split(coalesce(end.endMax, end.died, CASE WHEN end:Post OR end:Place THEN end.end END), '/')[-1]
    }
  ] WHERE coalesce(life.since =~ '\\d{4}(-\\d\\d){0,2}' AND day < life.since, false)
    OR coalesce(life.until =~ '\\d{4}(-\\d\\d){0,2}' AND left(day, size(life.until)) > life.until, false))
END, false) AS out
// type, start, target, connector, fact, day -> out?
