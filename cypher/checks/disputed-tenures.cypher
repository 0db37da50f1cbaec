// Claims about one person and one post agree with each other.
// contradiction
MATCH (tenure:Tenure)
WHERE tenure.disputed
RETURN tenure.id AS about, 'its claims contradict each other' AS detail, tenure.clashing AS claims
ORDER BY about
