// Does a source meet the filter?
($filter.publisher IS NULL OR source.publisher = $filter.publisher)
AND ($filter.kinds IS NULL OR source.kind IN $filter.kinds)
AND (
  $filter.published IS NULL
  OR source.from <= coalesce($filter.published.to, '9999-12-31')
    AND source.to >= coalesce($filter.published.from, '0000-01-01')
)
// source -> meets
