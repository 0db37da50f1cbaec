// Lets a reviewer in by the hash of a token; a name that is there gets another token, and the old one opens nothing.
MERGE (reviewer:Reviewer {id: $id})
SET reviewer.name = $name, reviewer.tokenHash = $tokenHash, reviewer.addedAt = $now
REMOVE reviewer.revokedAt
