// Which entities are next to an end, the smallest crowd first, and to which others but people does a path lead on from them? One with
// too many relationships is not passed through: its `entity` is null.
UNWIND ids AS id
WITH sought, id
WHERE NOT id IN sought.ends
MATCH (known:Person|Body|Post|Document|Event|Place {id: id})
WITH sought, id, CASE WHEN COUNT { (known)--() } <= sought.hub THEN known END AS entity,
  CASE WHEN known:Body OR known:Event OR known:Place THEN COUNT { (known)<-[:AT|IN|HELD_IN|SEATED_IN]-() } ELSE 0 END AS crowd
// ask paths/next
WITH {id: id, entity: entity, crowd: crowd, others: [id IN others WHERE NOT id IN sought.closed]} AS stop
ORDER BY stop.crowd, stop.id
WITH collect(stop) AS ring
// sought, ids -> ring
