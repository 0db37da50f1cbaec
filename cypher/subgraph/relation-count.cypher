// How many relations stand among these entities?
// ask related/among
WITH count(*) AS total
// ids -> total
