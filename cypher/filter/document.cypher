// Does a document meet the filter?
($filter.number IS NULL OR document.numberFolded = $filter.number)
AND ($filter.types IS NULL OR document.type IN $filter.types)
AND (
  $filter.during IS NULL
  OR document.from <= coalesce($filter.during.to, '9999-12-31')
    AND document.to >= coalesce($filter.during.from, '0000-01-01')
)
AND ($filter.issuer IS NULL OR EXISTS { (document)-[:ISSUED_BY]->(:Body {id: $filter.issuer}) })
AND ($filter.signer IS NULL OR EXISTS { (document)-[:SIGNED_BY]->(:Person {id: $filter.signer}) })
AND ($filter.relatesTo IS NULL OR EXISTS {
  MATCH (document)-[relation:IMPLEMENTS|AMENDS|REPLACES|BASED_ON|SPECIFIES]->(:Document {id: $filter.relatesTo.document})
  WHERE $filter.relatesTo.how IS NULL OR type(relation) IN $filter.relatesTo.how
})
// document -> meets
