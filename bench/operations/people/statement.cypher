MATCH (person:Person)
WHERE person.sortKey > $after
RETURN person.id, person.name, person.born
ORDER BY person.sortKey
LIMIT 20
