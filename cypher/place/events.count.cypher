// How many events were held in a place? The store keeps the number.
WITH COUNT { (place)<-[:HELD_IN]-() } AS total
// place -> total
