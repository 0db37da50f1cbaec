// Does a place meet the filter? On a day it is out only before a known start or after a known end.
($filter.kinds IS NULL OR place.kind IN $filter.kinds)
AND (
  $filter.asOf IS NULL
  OR coalesce(place.startMin, '0000-01-01') <= $filter.asOf AND $filter.asOf <= coalesce(place.endMax, '9999-12-31')
)
// place -> meets
