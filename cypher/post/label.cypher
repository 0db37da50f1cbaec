// What is a post called by itself? With its body, as Thứ trưởng, Bộ Công an; unless the office is the body, as Chủ tịch nước.
MATCH (post)-[:IN]->(body:Body)
WITH post.name + CASE WHEN body.name = post.name THEN '' ELSE ', ' + body.name END AS label
// post -> label
