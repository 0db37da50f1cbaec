// Sources agree about a property: values are the same, or one is more exact than the other.
// contradiction
MATCH (claim:Claim)-[support:SUPPORTS]->(node)
WHERE support.fact IN ['born', 'died', 'start', 'end', 'date', 'mode'] AND claim.withdrawnAt IS NULL
WITH node, support.fact AS property, collect(claim) AS claims
WHERE size(claims) > 1
UNWIND claims AS one
UNWIND claims AS other
WITH node, property, one, other, replace(one.value, '?', '') AS a, replace(other.value, '?', '') AS b
WHERE
  one.id < other.id
  AND NOT a STARTS WITH b
  AND NOT b STARTS WITH a
  AND NOT (a STARTS WITH 'XXXX' AND b ENDS WITH substring(a, 4))
  AND NOT (b STARTS WITH 'XXXX' AND a ENDS WITH substring(b, 4))
RETURN node.id AS about, property + ' is ' + one.value + ' or ' + other.value AS detail, [one.id, other.id] AS claims
ORDER BY about
