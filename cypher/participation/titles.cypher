// Which titles were printed for it, ranks included, in the printed order?
MATCH (participation)-[as:AS]->(tenure:Tenure)
WITH tenure, as.printedAs AS printedAs, as.former AS former, as.claims AS claims ORDER BY as.order, tenure.id
// participation -> {printedAs, former, tenure, claims}*
