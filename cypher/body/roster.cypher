// Who held which post of a body on a day? After its end, nobody.
WITH body, $asOf AS asOf, $classes AS classes, CASE WHEN body.endMax < $asOf THEN body.end END AS endedOn
// body -> {asOf, endedOn, body, classes}
