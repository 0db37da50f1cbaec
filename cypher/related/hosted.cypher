// Which events that a body hosted come next? They stand in the key by their date key.
WITH body, 'HOSTED' AS type
// ask related/closeness
WITH body, closeness + '0' AS begins
WITH body, CASE
  WHEN $below STARTS WITH begins THEN substring($below, 2, 10) + '\u0001' + split($below, '\u0001')[1]
  WHEN begins < $below THEN '9999-12-32'
  ELSE ''
END AS bound
MATCH ()-[fact:HOSTED]->(other:Event)
WHERE fact.host = body.id AND fact.dateKey < bound
WITH fact, other ORDER BY fact.host DESC, fact.dateKey DESC LIMIT CASE WHEN $asOf IS NULL THEN $limit ELSE 1000000 END
// body -> {other, fact}*
