// Sources agree about a property: values are the same, or one is more exact than the other.
// contradiction
MATCH (one:Claim)-[support:SUPPORTS]->(node)<-[same:SUPPORTS]-(other:Claim)
WHERE
  support.fact IN ['born', 'died', 'start', 'end', 'date', 'mode']
  AND same.fact = support.fact
  AND one.id < other.id
  AND one.withdrawnAt IS NULL
  AND other.withdrawnAt IS NULL
WITH node, support.fact AS property, one, other, replace(one.value, '?', '') AS a, replace(other.value, '?', '') AS b
WHERE NOT a STARTS WITH b AND NOT b STARTS WITH a AND NOT (a STARTS WITH 'XXXX' AND b ENDS WITH substring(a, 4))
  AND NOT (b STARTS WITH 'XXXX' AND a ENDS WITH substring(b, 4))
RETURN node.id AS about, property + ' is ' + one.value + ' or ' + other.value AS detail, [one.id, other.id] AS claims
ORDER BY about
