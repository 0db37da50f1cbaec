// What does a source say, from its first paragraph on?
MATCH (source)<-[:FROM]-(claim:Claim)
WITH claim, right('0000' + toString(coalesce(claim.paragraph, 99999)), 5) + '\u0001' + claim.id AS key
// source -> claim* by key
