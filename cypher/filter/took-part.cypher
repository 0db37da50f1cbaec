// Did a person take part in an event as the filter says? One participation has to meet all of it.
$filter.tookPart IS NULL OR EXISTS {
  MATCH (person)-[:TOOK_PART]->(participation:Participation)
  WHERE ($filter.tookPart.event IS NULL OR participation.event = $filter.tookPart.event)
    AND ($filter.tookPart.roles IS NULL OR any(role IN participation.roles WHERE role IN $filter.tookPart.roles))
    AND EXISTS {
      MATCH (participation)-[:IN]->(event:Event)
      WHERE ($filter.tookPart.kinds IS NULL OR event.kind IN $filter.tookPart.kinds)
        AND (
          $filter.tookPart.during IS NULL
          OR event.from <= coalesce($filter.tookPart.during.to, '9999-12-31')
            AND event.to >= coalesce($filter.tookPart.during.from, '0000-01-01')
        )
        AND ($filter.tookPart.place IS NULL OR EXISTS { (event)-[:HELD_IN]->(:Place {id: $filter.tookPart.place}) })
        AND ($filter.tookPart.host IS NULL OR EXISTS { (event)<-[:HOSTED]-(:Body {id: $filter.tookPart.host}) })
    }
}
// person -> meets
