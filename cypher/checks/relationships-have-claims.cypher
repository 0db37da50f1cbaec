// Every relationship that is a fact lists its living claims, the same that support it.
// broken
MATCH (from)-[fact:TOOK_PART|ON_BEHALF_OF|GAVE_TO|HOSTED|REPRESENTED_AT|HELD_IN|SEATED_IN|CONCERNS|ISSUED_BY|SIGNED_BY|IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES|PART_OF|SUCCEEDS|AS]->(to)
WITH fact, to, from,
  CASE WHEN type(fact) = 'TOOK_PART' THEN to ELSE from END AS supported,
  CASE type(fact)
    WHEN 'TOOK_PART' THEN 'TOOK_PART'
    WHEN 'CONCERNS' THEN 'CONCERNS:' + fact.how + '>' + to.id
    ELSE type(fact) + '>' + to.id
  END AS name
WITH fact, from, to, COLLECT {
  UNWIND coalesce(fact.claims, []) AS id
  MATCH (claim:Claim {id: id})-[:SUPPORTS {fact: name}]->(supported)
  USING INDEX claim:Claim(id)
  WHERE claim.withdrawnAt IS NULL
  RETURN id
} AS supporting
WHERE size(coalesce(fact.claims, [])) = 0 OR supporting <> fact.claims
RETURN from.id + ' ' + type(fact) + ' ' + to.id AS about,
  'lists ' + size(coalesce(fact.claims, [])) + ' claims, and ' + size(supporting) + ' of them live and support it' AS detail,
  coalesce(fact.claims, []) AS claims
ORDER BY about
