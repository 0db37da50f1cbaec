// How many nodes of each kind are there? The store keeps the numbers.
UNWIND [
  {kind: 'Person', count: COUNT { (:Person) }},
  {kind: 'Body', count: COUNT { (:Body) }},
  {kind: 'Post', count: COUNT { (:Post) }},
  {kind: 'Document', count: COUNT { (:Document) }},
  {kind: 'Event', count: COUNT { (:Event) }},
  {kind: 'Place', count: COUNT { (:Place) }},
  {kind: 'Tenure', count: COUNT { (:Tenure) }},
  {kind: 'Participation', count: COUNT { (:Participation) }},
  {kind: 'Claim', count: COUNT { (:Claim) }},
  {kind: 'Source', count: COUNT { (:Source) }}
] AS row
WITH row.kind AS kind, row.count AS count
// version -> {kind, count}*
