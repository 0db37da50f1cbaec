// To which entities does a path lead on from one, by relations of any day, perhaps to one by several? Only ids are read: tenures
// and participations know their persons, so nobody has to be visited. Posts are passed by, as a tenure leads to its body at once.
// Those of whom there are most come last, since a row passes through each UNION behind it.
MATCH (entity)-[fact:IN|HOSTED|REPRESENTED_AT|HELD_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|SEATED_IN]-(node:Person|Body|Post|Document|Event|Place)
WHERE type(fact) IN sought.direct AND (NOT node:Post OR node.id IN sought.ends)
RETURN node.id AS other
UNION ALL
MATCH (entity)-[:HELD|TOOK_PART]->()-[far:AT|OF|IN|ON_BEHALF_OF|GAVE_TO]-(node)
WHERE type(far) IN sought.stored AND (type(far) <> 'OF' OR node.id IN sought.ends)
RETURN coalesce(node.person, node.id) AS other
UNION ALL
MATCH (entity)<-[far:AT|OF|IN|ON_BEHALF_OF]-(connector)
WHERE type(far) IN sought.stored
WITH connector.person AS other
// entity, sought -> other*
