// Did a person hold a title as the filter says?
$filter.held IS NULL OR EXISTS {
  MATCH (person)-[:HELD]->(tenure:Tenure)
  // where filter/tenure
}
// person -> meets
