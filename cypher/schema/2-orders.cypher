// Which lists are read in the order of an index? The key is order and cursor at once.
CREATE INDEX person_sort_key IF NOT EXISTS FOR (n:Person) ON (n.sortKey);
CREATE INDEX body_sort_key IF NOT EXISTS FOR (n:Body) ON (n.sortKey);
CREATE INDEX post_sort_key IF NOT EXISTS FOR (n:Post) ON (n.sortKey);
CREATE INDEX document_sort_key IF NOT EXISTS FOR (n:Document) ON (n.sortKey);
CREATE INDEX event_sort_key IF NOT EXISTS FOR (n:Event) ON (n.sortKey);
CREATE INDEX place_sort_key IF NOT EXISTS FOR (n:Place) ON (n.sortKey);
CREATE INDEX source_sort_key IF NOT EXISTS FOR (n:Source) ON (n.sortKey);
CREATE INDEX document_date_key IF NOT EXISTS FOR (n:Document) ON (n.dateKey);
CREATE INDEX event_date_key IF NOT EXISTS FOR (n:Event) ON (n.dateKey);
// The neighbours of a hub: its id stands on the child, so that a page reads only its own rows.
CREATE INDEX post_by_body IF NOT EXISTS FOR (n:Post) ON (n.body, n.sortKey);
CREATE INDEX tenure_by_body IF NOT EXISTS FOR (n:Tenure) ON (n.body, n.sortKey);
CREATE INDEX tenure_by_post IF NOT EXISTS FOR (n:Tenure) ON (n.post, n.sortKey);
CREATE INDEX tenure_by_person IF NOT EXISTS FOR (n:Tenure) ON (n.person, n.sortKey);
CREATE INDEX hosted_by_host IF NOT EXISTS FOR ()-[r:HOSTED]-() ON (r.host, r.dateKey);
CREATE INDEX took_part_by_person IF NOT EXISTS FOR ()-[r:TOOK_PART]-() ON (r.person, r.dateKey);
