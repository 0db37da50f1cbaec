// How sure is it that a relation stands on a day? A tenure by its own rule. Everything else is out while one of its ends, or
// the event it runs through, is not there: before a known beginning or after a known end, dates being compared as far as they
// are exact. A membership or a seat lasts within its bounds, and is certain between both or on a day that a claim speaks of;
// what happened stays true from its day on, certain once its last possible day is past. What only the editors' registry says
// is never certain. Which post is of which body is no fact and needs no claim.
WITH *
WHERE day IS NOT NULL
CALL (type, start, target, connector, fact, day) {
  WITH connector AS tenure, day, type
  WHERE type = 'HELD'
// ask tenure/as-of
  RETURN certainty, gapDays
UNION ALL
  WITH type, fact, day, [start, target] + COLLECT { MATCH (connector)-[:IN]->(event:Event) RETURN event } AS ends
  WHERE type <> 'HELD'
  WITH type, fact, day, ends, [end IN ends | {
    since: split(coalesce(end.from, end.startMin, end.born, end.start), '/')[0],
    until: split(coalesce(end.endMax, end.died, CASE WHEN end:Post OR end:Place THEN end.end END), '/')[-1],
    past: NOT (end:Event OR end:Document) OR coalesce(end.to <= day, false)
  }] AS lives
  WITH *, any(life IN lives WHERE
    life.since =~ '\\d{4}(-\\d\\d){0,2}' AND day < life.since
    OR life.until =~ '\\d{4}(-\\d\\d){0,2}' AND left(day, size(life.until)) > life.until
  ) AS gone
  WITH *,
    COLLECT {
      MATCH (claim:Claim)
      WHERE claim.id IN fact.claims AND claim.source <> 'source:registry'
      RETURN coalesce(claim.at, '')
    } AS dates
  RETURN CASE
    WHEN gone OR day < fact.from OR left(day, size(fact.to)) > fact.to THEN 'OUT'
    WHEN type = 'IN' OR day IN dates THEN 'CERTAIN'
    WHEN size(dates) = 0 THEN 'POSSIBLE'
    WHEN type = 'SEATED_IN' OR type = 'PART_OF' AND NOT ends[0]:Event THEN CASE
      WHEN fact.from < day AND NOT day STARTS WITH fact.from AND day < fact.to THEN 'CERTAIN'
      ELSE 'POSSIBLE'
    END
    WHEN all(life IN lives WHERE life.past) THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS certainty, null AS gapDays
}
// type, start, target, connector, fact, day -> {certainty, gapDays}?
