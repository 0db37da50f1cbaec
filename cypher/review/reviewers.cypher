// Who may review, and who might once?
MATCH (reviewer:Reviewer)
RETURN reviewer.name AS name, reviewer.addedAt AS addedAt, reviewer.revokedAt AS revokedAt
ORDER BY reviewer.id
