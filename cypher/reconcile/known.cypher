// What tells an entity from others of its name? Its other names, its days, the posts that a person held, and the bodies and
// places that it is joined to. All of these are few: none is read from the end of a hub.
WITH node {
  .id, .externalIds, .aliases, .abbreviations, .shortName, .nameEn, .labelEn, .labelVariants, .number, .numberVariants, .title,
  .born, .died, .startMin, .endMax, .date, .from, .to,
  type: labels(node)[0],
  name: coalesce(node.label, node.name),
  held: COLLECT {
    MATCH (node)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)-[:IN]->(body:Body)
    RETURN tenure {
      .post, .body, .attested, .possibleFrom, .possibleTo, .acting,
      name: post.name,
      label: post.label,
      variants: post.labelVariants,
      owner: body {.id, .name, .shortName, .aliases, .abbreviations}
    }
    ORDER BY tenure.sortKey
  },
  bodies: COLLECT {
    MATCH (node)-[:IN|ISSUED_BY|PART_OF]->(body:Body)
    RETURN body {.id, .name, .shortName, .aliases, .abbreviations} ORDER BY body.id
  } + COLLECT {
    MATCH (node:Event)<-[:HOSTED]-(body:Body)
    RETURN body {.id, .name, .shortName, .aliases, .abbreviations} ORDER BY body.id
  },
  places: COLLECT {
    MATCH (node)-[:HELD_IN|SEATED_IN|PART_OF]->(place:Place)
    RETURN place {.id, .name, .aliases} ORDER BY place.id
  }
} AS known
// node -> known
