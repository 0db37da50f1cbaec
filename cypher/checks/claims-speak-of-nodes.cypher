// Every claim speaks of nodes that stand.
// broken
MATCH (claim:Claim)
UNWIND [claim.subject, claim.object] AS id
WITH claim, id
WHERE
  id IS NOT NULL
  AND NOT EXISTS { (:Person {id: id}) }
  AND NOT EXISTS { (:Body {id: id}) }
  AND NOT EXISTS { (:Post {id: id}) }
  AND NOT EXISTS { (:Document {id: id}) }
  AND NOT EXISTS { (:Event {id: id}) }
  AND NOT EXISTS { (:Place {id: id}) }
  AND NOT EXISTS { (:Participation {id: id}) }
  AND claim.withdrawnAt IS NULL
RETURN claim.id AS about, id + ' does not stand' AS detail, [claim.id] AS claims
ORDER BY about
