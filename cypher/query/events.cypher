// Which events took place in these days, the latest first? Without a year they come last, and are in no days at all
// unless a guess counts. A guess is text such as "2016": it begins every day of that year, and with "~" it follows them.
MATCH (event:Event)
WHERE event.dateKey < coalesce($during.to, '9999-12-31') + '~'
  AND ($kinds IS NULL OR event.kind IN $kinds)
  AND (
    $during IS NULL
    OR event.from <= coalesce($during.to, '9999-12-31') AND event.to >= coalesce($during.from, '0000-01-01')
    OR $includeInferred AND event.from IS NULL
      AND replace(split(event.dateInferred, '/')[0], '?', '') <= coalesce($during.to, '9999-12-31')
      AND replace(split(event.dateInferred, '/')[-1], '?', '') + '~' >= coalesce($during.from, '0000-01-01')
  )
// -> event* by event.dateKey desc
