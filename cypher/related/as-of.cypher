// How sure is it that a relation stands on a day? A tenure by its own rule. A membership or a seat lasts within its bounds, and
// is certain between both or on a day that a claim speaks of; what happened stays true from its day on, certain once its last
// possible day is past. What only the editors' registry says is never certain. Which post is of which body is no fact and
// needs no claim.
WITH *
WHERE day IS NOT NULL
CALL (type, start, target, connector, fact, day) {
  WITH connector AS tenure, day, type
  WHERE type = 'HELD'
// ask tenure/as-of
  RETURN certainty, gapDays
UNION ALL
  WITH type, start, target, connector, fact, day
  WHERE type <> 'HELD'
// ask related/out
  WITH type, start, fact, day, out,
    [start, target] + COLLECT { MATCH (connector)-[:IN]->(event:Event) RETURN event } AS ends,
    COLLECT {
      MATCH (claim:Claim)
      WHERE claim.id IN fact.claims AND claim.source <> 'source:registry'
      RETURN coalesce(claim.at, '')
    } AS dates
  RETURN CASE
    WHEN out THEN 'OUT'
    WHEN type = 'IN' OR day IN dates THEN 'CERTAIN'
    WHEN size(dates) = 0 THEN 'POSSIBLE'
    WHEN type = 'SEATED_IN' OR type = 'PART_OF' AND NOT start:Event THEN CASE
      WHEN fact.from < day AND NOT day STARTS WITH fact.from AND day < fact.to THEN 'CERTAIN'
      ELSE 'POSSIBLE'
    END
    WHEN all(end IN ends WHERE NOT (end:Event OR end:Document) OR coalesce(end.to <= day, false)) THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS certainty, null AS gapDays
}
// type, start, target, connector, fact, day -> {certainty, gapDays}?
