// Is an occasion of these days and kinds? One without a year is of no days.
WITH ($kinds IS NULL OR occasion.kind IN $kinds) AND (
  $during IS NULL
  OR coalesce(
    occasion.from <= coalesce($during.to, '9999-12-31') AND occasion.to >= coalesce($during.from, '0000-01-01'), false
  )
) AS chosen
// occasion -> chosen
