// How many posts does a body have? The store keeps the number.
WITH COUNT { (body)<-[:IN]-() } AS total
// body -> total
