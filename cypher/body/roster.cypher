// Who held which post of a body on a day? Before its start and after its end, nobody.
WITH body, $asOf AS asOf, $classes AS classes,
  CASE WHEN $asOf < body.startMin THEN body.start END AS startsOn,
  CASE WHEN body.endMax < $asOf THEN body.end END AS endedOn
// body -> {asOf, startsOn, endedOn, body, classes}
