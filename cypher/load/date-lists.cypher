// Gives a graph that was stored before them what its lists by date are read from.
MATCH (dated:Event|Document)
CALL (dated) {
  WITH dated, duration.inDays(date(dated.from), date(dated.to)).days + 1 AS days
  SET dated.width = CASE
    WHEN days IS NULL THEN 'NONE'
    WHEN days = 1 THEN 'DAY'
    WHEN days <= 31 THEN 'MONTH'
    WHEN days <= 366 THEN 'YEAR'
    ELSE 'LONGER'
  END
  WITH dated
  MATCH (dated)-[fact:HELD_IN|ISSUED_BY|SIGNED_BY]->(lister)
  SET fact.dateKey = dated.dateKey
  SET fact.place = CASE type(fact) WHEN 'HELD_IN' THEN lister.id END
  SET fact.issuer = CASE type(fact) WHEN 'ISSUED_BY' THEN lister.id END
  SET fact.signer = CASE type(fact) WHEN 'SIGNED_BY' THEN lister.id END
} IN TRANSACTIONS OF 5000 ROWS
