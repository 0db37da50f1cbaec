// How many nodes of each kind are there? Counts are kept by the store, so this reads no node.
CALL () {
  MATCH (n:Person) RETURN 'Person' AS label, count(n) AS count
  UNION ALL MATCH (n:Body) RETURN 'Body' AS label, count(n) AS count
  UNION ALL MATCH (n:Post) RETURN 'Post' AS label, count(n) AS count
  UNION ALL MATCH (n:Document) RETURN 'Document' AS label, count(n) AS count
  UNION ALL MATCH (n:Event) RETURN 'Event' AS label, count(n) AS count
  UNION ALL MATCH (n:Place) RETURN 'Place' AS label, count(n) AS count
  UNION ALL MATCH (n:Source) RETURN 'Source' AS label, count(n) AS count
  UNION ALL MATCH (n:Participation) RETURN 'Participation' AS label, count(n) AS count
  UNION ALL MATCH (n:Tenure) RETURN 'Tenure' AS label, count(n) AS count
  UNION ALL MATCH (n:Claim) RETURN 'Claim' AS label, count(n) AS count
}
RETURN label, count
