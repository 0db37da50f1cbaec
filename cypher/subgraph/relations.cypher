// What is to be said of the relations among these entities?
// ask related/among
// ask related/stated
WITH relation
ORDER BY relation.from, relation.type, relation.to, relation.through, relation.label LIMIT 10000
// ids -> relation*
