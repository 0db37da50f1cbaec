// Who lies beyond the entities of a ring that have no larger a crowd than this?
UNWIND [stop IN ring WHERE stop.crowd <= most AND stop.entity IS NOT NULL] AS stop
WITH sought, stop, stop.entity AS entity, true AS people
// ask paths/next
WITH collect({id: stop.id, crowd: stop.crowd, others: [id IN others WHERE NOT id IN sought.closed]}) AS found
// sought, ring, most -> found
