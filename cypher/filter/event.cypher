// Does an event meet the filter, who took part apart? Without a year it is in no days at all unless a guess counts: text
// such as "2016", which begins every day of that year, and with "~" follows them.
($filter.kinds IS NULL OR event.kind IN $filter.kinds)
AND (
  $filter.during IS NULL
  OR event.from <= coalesce($filter.during.to, '9999-12-31')
    AND event.to >= coalesce($filter.during.from, '0000-01-01')
  OR $filter.includeInferred AND event.from IS NULL
    AND replace(split(event.dateInferred, '/')[0], '?', '') <= coalesce($filter.during.to, '9999-12-31')
    AND replace(split(event.dateInferred, '/')[-1], '?', '') + '~' >= coalesce($filter.during.from, '0000-01-01')
)
AND ($filter.host IS NULL OR EXISTS {
  MATCH (event)<-[:HOSTED]-(host:Body)
  WHERE host.id = $filter.host
    OR $filter.includeParts AND EXISTS { (host)-[:PART_OF*1..]->(:Body {id: $filter.host}) }
})
AND ($filter.place IS NULL OR EXISTS { (event)-[:HELD_IN]->(:Place {id: $filter.place}) })
AND ($filter.document IS NULL OR EXISTS { (event)-[:CONCERNS]->(:Document {id: $filter.document}) })
// event -> meets
