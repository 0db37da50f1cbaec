// How many nodes of each kind are there? The store keeps these counts, so no node is read.
UNWIND [
  ['Person', COUNT { (:Person) }],
  ['Body', COUNT { (:Body) }],
  ['Post', COUNT { (:Post) }],
  ['Document', COUNT { (:Document) }],
  ['Event', COUNT { (:Event) }],
  ['Place', COUNT { (:Place) }],
  ['Source', COUNT { (:Source) }],
  ['Participation', COUNT { (:Participation) }],
  ['Tenure', COUNT { (:Tenure) }],
  ['Claim', COUNT { (:Claim) }]
] AS counted
RETURN counted[0] AS label, counted[1] AS count
