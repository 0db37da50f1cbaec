// Stores the numbers of documents as one word each, for a graph that was stored before they were.
MATCH (document:Document)
UNWIND [document.numberFolded] + coalesce(split(document.numberVariantsFolded, ' | '), []) AS number
WITH document, reduce(
  joined = '', letter IN split(number, '') |
  CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN joined + letter ELSE joined END
) AS joined
WHERE joined IS NOT NULL
WITH document, collect(joined) AS numbers
SET document.numbersJoined = reduce(all = head(numbers), number IN tail(numbers) | all + ' | ' + number)
