// Every claim speaks of nodes that stand.
// broken
MATCH (claim:Claim)
WHERE claim.withdrawnAt IS NULL
UNWIND [claim.subject, claim.object] AS id
WITH claim, id
WHERE
  id IS NOT NULL
  AND NOT CASE split(id, ':')[0]
    WHEN 'person' THEN EXISTS { (:Person {id: id}) }
    WHEN 'body' THEN EXISTS { (:Body {id: id}) }
    WHEN 'post' THEN EXISTS { (:Post {id: id}) }
    WHEN 'document' THEN EXISTS { (:Document {id: id}) }
    WHEN 'event' THEN EXISTS { (:Event {id: id}) }
    WHEN 'place' THEN EXISTS { (:Place {id: id}) }
    WHEN 'participation' THEN EXISTS { (:Participation {id: id}) }
    ELSE false
  END
RETURN claim.id AS about, id + ' does not stand' AS detail, [claim.id] AS claims
ORDER BY about
