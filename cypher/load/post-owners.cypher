// Which bodies have posts?
MATCH (body:Body)
WHERE EXISTS { (body)<-[:IN]-(:Post) }
RETURN body.id AS id
ORDER BY id
