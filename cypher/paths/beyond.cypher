// Who, people included, lies beyond the entities of two rings whose crowd is above `least` and at most `most`? `side` is that of the ring.
UNWIND [0, 1] AS side
UNWIND [stop IN rings[side] WHERE stop.entity IS NOT NULL AND least < stop.crowd AND stop.crowd <= most] AS stop
WITH sought, side, stop, stop.entity AS entity
// ask paths/people
WITH collect({side: side, id: stop.id, crowd: stop.crowd, others: stop.others + [id IN people WHERE NOT id IN sought.closed]}) AS found
// sought, rings, least, most -> found
