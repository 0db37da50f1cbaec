// With whom are these entities related, as far as paths may lead? Posts are passed by: a tenure leads to its body at once.
// An entity with very many relations is not passed through, unless the path begins or ends there: `others` is then null. The
// crowd of a body, event or place is how many tenures, posts, participations, events and seats it has.
UNWIND $ids AS id
MATCH (entity:Person|Body|Post|Document|Event|Place {id: id})
WITH id, entity, id IN $ends OR COUNT { (entity)--() } <= $hub AS passed, $asOf AS day
CALL (entity, passed, day) {
  WITH *
  WHERE passed
// ask related/around
  WITH *,
    CASE direction WHEN 'OUT' THEN entity ELSE other END AS start,
    CASE direction WHEN 'OUT' THEN other ELSE entity END AS target
  WHERE ($via IS NULL OR type IN $via) AND NOT other.id IN $avoid AND (NOT other:Post OR other.id IN $ends)
// ask related/out
  WITH DISTINCT other, out
  WHERE coalesce(NOT out, true)
  RETURN collect([other.id, CASE WHEN other:Person THEN 0 ELSE COUNT { (other)<-[:AT|IN|HELD_IN|SEATED_IN]-() } END]) AS others
}
WITH id, CASE WHEN passed THEN others END AS others
// -> {id, others}*
