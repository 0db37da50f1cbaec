// Lets a reviewer in no more. The name stays: decisions carry it.
MATCH (reviewer:Reviewer {id: $id})
WHERE reviewer.revokedAt IS NULL
SET reviewer.revokedAt = $now
REMOVE reviewer.tokenHash
RETURN reviewer.name AS name
