// What is doubtful about a holding: the days since the one before it, the days on which it shares a single seat, its own
// claims? The sort key of a tenure begins with its first certain day, so it tells which came first.
// A gap is no gap where sources say when one left and the next came, and the two dates touch.
CALL (tenure) {
  MATCH (tenure)-[:OF]->(post:Post {seats: 1})<-[:OF]-(earlier:Tenure)
  WHERE NOT tenure.acting AND NOT earlier.acting
    AND tenure.certainFrom IS NOT NULL AND earlier.certainTo IS NOT NULL AND earlier.sortKey < tenure.sortKey
  WITH tenure, post, earlier ORDER BY earlier.certainTo DESC, earlier.sortKey DESC LIMIT 1
  WITH tenure, post, earlier,
    toString(date(earlier.certainTo) + duration({days: 1})) AS from,
    toString(date(tenure.certainFrom) - duration({days: 1})) AS to,
    CASE WHEN earlier.possibleTo < tenure.possibleFrom THEN [
      toString(date(earlier.possibleTo) + duration({days: 1})),
      toString(date(tenure.possibleFrom) - duration({days: 1}))
    ] END AS between
  WHERE from <= to
    AND NOT coalesce(earlier.end + tenure.start =~ '[-/\\d]+' AND (between IS NULL OR between[0] > between[1]), false)
  WITH *, between[0] <= between[1] AND NOT EXISTS {
    (post)<-[:OF]-(other:Tenure)
    WHERE NOT other.acting AND other.possibleFrom <= between[1] AND between[0] <= other.possibleTo
  } AS allOut
  RETURN 'GAP' AS kind, from, to, [earlier, tenure] AS tenures,
    CASE WHEN allOut THEN between[0] END AS outFrom, CASE WHEN allOut THEN between[1] END AS outTo,
    COLLECT {
      UNWIND [[earlier, earlier.certainTo], [tenure, tenure.certainFrom]] AS edge
      WITH edge[0] AS holding, edge[1] AS day
      MATCH (claim:Claim)-[:SUPPORTS]->(holding)
      WHERE day STARTS WITH claim.at
      RETURN claim.id AS id
      UNION
      UNWIND earlier.endReasonClaims + tenure.startReasonClaims AS id
      RETURN id
    } AS claims
UNION ALL
  MATCH (tenure)-[:OF]->(:Post {seats: 1})<-[:OF]-(earlier:Tenure)
  WHERE NOT tenure.acting AND NOT earlier.acting AND earlier.person <> tenure.person
    AND earlier.sortKey < tenure.sortKey
    AND tenure.certainFrom < earlier.certainTo AND earlier.certainFrom < tenure.certainTo
  RETURN 'OVERLAP' AS kind, tenure.certainFrom AS from,
    CASE WHEN earlier.certainTo < tenure.certainTo THEN earlier.certainTo ELSE tenure.certainTo END AS to,
    [earlier, tenure] AS tenures, null AS outFrom, null AS outTo,
    [id IN tenure.clashing WHERE id IN earlier.clashing] AS claims
UNION ALL
  WITH tenure
  WHERE tenure.disputed
  OPTIONAL MATCH (tenure)-[:OF]->(:Post {seats: 1})<-[:OF]-(other:Tenure)
  WHERE NOT tenure.acting AND NOT other.acting AND other.person <> tenure.person
    AND tenure.certainFrom < other.certainTo AND other.certainFrom < tenure.certainTo
  WITH tenure, collect(other.clashing) AS shared
  WHERE any(id IN tenure.clashing WHERE none(ids IN shared WHERE id IN ids))
  RETURN 'CONTRADICTION' AS kind, tenure.certainFrom AS from, tenure.certainTo AS to, [tenure] AS tenures,
    null AS outFrom, null AS outTo, tenure.clashing AS claims
}
WITH *, from + ' đến ' + to AS days, from + ' to ' + to AS daysEn
WITH *,
  CASE kind
    WHEN 'GAP' THEN 'Không có nguồn xác nhận ai giữ chức từ ' + days
    WHEN 'OVERLAP' THEN 'Hai người cùng được xác nhận giữ một chức từ ' + days
    ELSE 'Các nguồn mâu thuẫn với nhau'
  END AS label,
  CASE kind
    WHEN 'GAP' THEN 'No attestation from ' + daysEn
    WHEN 'OVERLAP' THEN 'Two holders of one seat attested from ' + daysEn
    ELSE 'Sources contradict each other'
  END AS labelEn
// tenure -> {kind, from, to, outFrom, outTo, label, labelEn, tenures, claims}*
