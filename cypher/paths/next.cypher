// To which entities does a path lead on from one, by relations of any day, each told once? Only ids are read: tenures and
// participations know their persons, so nobody has to be visited. Those who held or took part there are told apart, by
// paths/people.cypher. Posts are passed by, as a tenure leads to its body at once, unless a path begins or ends there. The lists are
// of different kinds, so none is in two.
CALL (entity, sought) {
  WITH entity, sought
  WHERE size(sought.direct) > 0
  MATCH (entity)-[fact:IN|HOSTED|REPRESENTED_AT|HELD_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|SEATED_IN]-(node)
  WHERE type(fact) IN sought.direct AND NOT node:Participation AND (NOT node:Post OR node.id IN sought.ends)
  RETURN collect(DISTINCT node.id) AS others
UNION ALL
  WITH entity, sought
  WHERE entity:Person
  MATCH (entity)-[:HELD|TOOK_PART]->()-[far:AT|OF|IN|ON_BEHALF_OF|GAVE_TO]-(node)
  WHERE type(far) IN sought.stored AND (type(far) <> 'OF' OR node.id IN sought.ends)
  RETURN collect(DISTINCT coalesce(node.person, node.id)) AS others
}
WITH reduce(all = [], list IN collect(others) | all + list) AS others
// entity, sought -> others
