// Which events did a body host, the latest first? The relationship has both keys, so a page reads only its own rows.
MATCH ()-[hosted:HOSTED]->(event:Event)
WHERE hosted.host = body.id
// body -> event* by hosted.host, hosted.dateKey desc
