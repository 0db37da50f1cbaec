// What do these claims say, and where do they stand?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:FROM]->(source:Source)
RETURN claim {.id, .says, .subject, .object, .at, .printedAs} AS claim, source.name AS source,
  claim.bundle = $bundle AS isOwn
