// To which occasion does an event belong? A signing told inside a conference is part of it, so it counts with its whole.
MATCH (event)-[:PART_OF*0..3]->(occasion:Event)
WHERE NOT EXISTS { (occasion)-[:PART_OF]->(:Event) }
// event -> occasion*
