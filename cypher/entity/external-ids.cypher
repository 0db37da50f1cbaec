// By which ids do others know an entity, and where is it there?
UNWIND entity.externalIds AS external
WITH split(external, ':')[0] AS scheme, substring(external, size(split(external, ':')[0]) + 1) AS code
WITH scheme, code, CASE scheme
  WHEN 'wikidata' THEN 'https://www.wikidata.org/wiki/' + code
  WHEN 'opensanctions' THEN 'https://www.opensanctions.org/entities/' + code + '/'
END AS url
// entity -> {scheme, id: code, url}*
