// Did the person of the filter, or anybody, take part in an event in one of the roles?
$filter.person IS NULL AND $filter.roles IS NULL OR EXISTS {
  MATCH (event)<-[:IN]-(participant:Participation)
  WHERE ($filter.person IS NULL OR participant.person = $filter.person)
    AND ($filter.roles IS NULL OR any(role IN participant.roles WHERE role IN $filter.roles))
}
// event -> meets
