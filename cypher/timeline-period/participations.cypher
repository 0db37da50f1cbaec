// Which events of a period did the person take part in, the earliest first? An event counts by its first possible day.
// A date key is a day, U+0001 and an id: what is below the day and U+0002 is of that day or earlier.
MATCH ()-[took:TOOK_PART]->(participation:Participation)
WHERE took.person = person.id
  AND from <= took.dateKey AND took.dateKey < to + '\u0002'
// person, from, to -> participation* by took.person, took.dateKey
