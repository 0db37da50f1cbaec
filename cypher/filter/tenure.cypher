// Is a tenure as the filter of persons says? One tenure has to meet all of it.
($filter.held.post IS NULL OR tenure.post = $filter.held.post)
AND (
  $filter.held.body IS NULL OR tenure.body = $filter.held.body
  OR $filter.held.includeParts AND EXISTS { (tenure)-[:AT]->()-[:PART_OF*1..]->(:Body {id: $filter.held.body}) }
)
AND tenure.possibleFrom <= coalesce($filter.held.during.to, '9999-12-31')
AND tenure.possibleTo >= coalesce($filter.held.during.from, '0000-01-01')
AND ($filter.held.classes IS NULL OR EXISTS {
  MATCH (tenure)-[:OF]->(post:Post)
  WHERE post.class IN $filter.held.classes
})
AND ($filter.held.asOf IS NULL OR EXISTS {
  WITH $filter.held.asOf AS day
  // ask tenure/as-of
  WITH *
  WHERE certainty IN coalesce($filter.held.certainty, ['CERTAIN', 'POSSIBLE'])
  RETURN certainty
})
// tenure -> meets
