// Notes what became of a draft.
MATCH (draft:Draft {id: $id})
SET draft += $props, draft.version = draft.version + 1
REMOVE draft.takenAt
