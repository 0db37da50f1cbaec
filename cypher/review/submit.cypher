// Keeps an article as a draft, unless it is there already.
MERGE (draft:Draft {id: $draft.id})
ON CREATE SET draft = $draft
RETURN draft.submittedAt = $draft.submittedAt AND draft.submittedBy = $draft.submittedBy AS isNew
