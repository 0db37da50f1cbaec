// Every locator names a line from 1 and a span that is not empty.
// broken
MATCH (claim:Claim)
WHERE claim.paragraph < 1 OR claim.start < 0 OR claim.end <= claim.start OR (claim.start IS NULL) <> (claim.end IS NULL)
RETURN claim.id AS about,
  'line ' + coalesce(toString(claim.paragraph), 'none') + ', from ' + coalesce(toString(claim.start), 'none')
    + ' to ' + coalesce(toString(claim.end), 'none') AS detail,
  [claim.id] AS claims
ORDER BY about
