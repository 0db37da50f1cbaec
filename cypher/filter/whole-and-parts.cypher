// Which body is it, and, if they are asked for, which belong to it at any depth?
MATCH (body:Body {id: whole})
RETURN body
UNION
MATCH (:Body {id: whole})<-[:PART_OF*1..]-(body:Body)
WHERE deep
// whole, deep -> body*
