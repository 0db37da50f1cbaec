// Whose token has this hash?
MATCH (reviewer:Reviewer {tokenHash: $tokenHash})
RETURN reviewer.name AS name
