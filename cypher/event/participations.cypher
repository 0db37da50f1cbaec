// Who took part in an event, in the printed order? After it, if asked for, its parts.
MATCH (event)<-[:PART_OF*0..]-(occasion:Event)<-[:IN]-(participation:Participation)
WHERE occasion = event OR $includeParts
WITH participation,
  CASE occasion WHEN event THEN '' ELSE 'part ' + occasion.id + ' ' END
    + right('0000' + toString(coalesce(participation.order, 99999)), 5) + '\u0001' + participation.id AS key
WHERE $roles IS NULL OR any(role IN participation.roles WHERE role IN $roles)
// event -> participation* by key
