// Which claims carry a relation? A tenure is derived from its claims, a relationship lists them.
CALL (type, connector, fact) {
  MATCH (connector)<-[:SUPPORTS]-(claim:Claim)
  WHERE type = 'HELD'
  RETURN claim
UNION
  UNWIND fact.claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
}
// type, connector, fact -> claim*
