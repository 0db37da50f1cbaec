// What is claimed of births and deaths?
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE person.born IS NOT NULL OR person.died IS NOT NULL
RETURN person.id AS id, COLLECT {
  MATCH (claim:Claim {subject: person.id})
  WHERE claim.says IN ['BORN', 'DIED'] AND claim.withdrawnAt IS NULL
  RETURN claim {.id, .says, .value} ORDER BY claim.id
} AS dates
