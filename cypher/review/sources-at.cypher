// Which sources stand at one of these addresses, beside one with this hash?
UNWIND $urls AS url
MATCH (source:Source {url: url})
WHERE coalesce(source.contentHash, '') <> $hash
RETURN source.id AS id, source.name AS name, source.publisher AS publisher, source.published AS published
ORDER BY id
