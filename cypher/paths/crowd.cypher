// How many tenures, posts, participations, events and seats have those together through whom a path leads?
UNWIND [id IN ids[1..-1] WHERE NOT id STARTS WITH 'person:'] AS id
MATCH (between:Body|Event|Place {id: id})
WITH sum(COUNT { (between)<-[:AT|IN|HELD_IN|SEATED_IN]-() }) AS crowd
// ids -> crowd
