// Which entities are next to an end, the smallest crowd first? One with too many relationships is not passed through: its `entity`
// is null.
UNWIND ids AS id
WITH sought, id
WHERE NOT id IN sought.ends
MATCH (known:Person|Body|Post|Document|Event|Place {id: id})
WITH id, CASE WHEN COUNT { (known)--() } <= sought.hub THEN known END AS entity,
  CASE WHEN known:Body OR known:Event OR known:Place THEN COUNT { (known)<-[:AT|IN|HELD_IN|SEATED_IN]-() } ELSE 0 END AS crowd
ORDER BY crowd, id
WITH collect({id: id, entity: entity, crowd: crowd}) AS ring
// sought, ids -> ring
