// Where does it stand in the text?
WITH claim.paragraph AS paragraph, claim.start AS start, claim.end AS end
WHERE paragraph IS NOT NULL OR start IS NOT NULL
// claim -> {paragraph, start, end}?
