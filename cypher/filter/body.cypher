// Does a body meet the filter? On a day it is out only before a known start or after a known end.
($filter.kinds IS NULL OR body.kind IN $filter.kinds)
AND ($filter.level IS NULL OR body.level = $filter.level)
AND ($filter.partOf IS NULL OR EXISTS { (body)-[:PART_OF]->(:Body {id: $filter.partOf}) })
AND (
  $filter.asOf IS NULL
  OR coalesce(body.startMin, '0000-01-01') <= $filter.asOf AND $filter.asOf <= coalesce(body.endMax, '9999-12-31')
)
// body -> meets
