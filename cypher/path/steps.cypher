// By which relation does each step of a path lead to the next entity? Of several the surest, then the closest, then the latest.
UNWIND range(0, size(ids) - 1) AS place
MATCH (stop:Person|Body|Post|Document|Event|Place {id: ids[place]})
WITH via, day, place, stop ORDER BY place
WITH via, day, collect(stop) AS stops
UNWIND range(0, size(stops) - 2) AS place
WITH via, day, place, stops[place] AS entity, stops[place + 1] AS other
CALL (entity, other, via, day) {
// ask related/between
  WITH *
  WHERE via IS NULL OR type IN via
// ask related/as-of
// ask related/closeness
  WITH *
  WHERE coalesce(certainty <> 'OUT', true)
  WITH * ORDER BY certainty, closeness DESC, coalesce(connector.sortKey, fact.dateKey) DESC, connector.id, fact.how
  WITH collect({type: type, start: start, target: target, connector: connector, fact: fact, certainty: certainty, gapDays: gapDays}) AS found
  RETURN found[0] AS best, size(found) - 1 AS more
}
WITH place, entity, other, best.type AS type, best.start AS start, best.target AS target, best.connector AS connector,
  best.fact AS fact, best.certainty AS certainty, best.gapDays AS gapDays, more
// ask related/told
WITH * ORDER BY place
// ids, via, day -> {from: entity, to: other, type, start, target, connector, fact, certainty, gapDays, more, sentence: told, sentenceEn: told}*
