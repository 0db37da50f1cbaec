// What is a post called by itself? With its body: Thứ trưởng, Bộ Công an.
MATCH (post)-[:IN]->(body:Body)
WITH post.name + ', ' + body.name AS label
// post -> label
