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
CREATE INDEX source_date_key IF NOT EXISTS FOR (n:Source) ON (n.dateKey);
// The same within days: what is no wider than a day, a month or a year begins no longer before them.
CREATE INDEX document_by_width IF NOT EXISTS FOR (n:Document) ON (n.width, n.dateKey);
CREATE INDEX event_by_width IF NOT EXISTS FOR (n:Event) ON (n.width, n.dateKey);
CREATE INDEX source_by_width IF NOT EXISTS FOR (n:Source) ON (n.width, n.dateKey);
// The same of one kind.
CREATE INDEX body_by_kind IF NOT EXISTS FOR (n:Body) ON (n.kind, n.sortKey);
CREATE INDEX body_by_level IF NOT EXISTS FOR (n:Body) ON (n.level, n.sortKey);
CREATE INDEX post_by_class IF NOT EXISTS FOR (n:Post) ON (n.class, n.sortKey);
CREATE INDEX document_by_type IF NOT EXISTS FOR (n:Document) ON (n.type, n.sortKey);
CREATE INDEX document_by_type_and_date IF NOT EXISTS FOR (n:Document) ON (n.type, n.dateKey);
CREATE INDEX event_by_kind IF NOT EXISTS FOR (n:Event) ON (n.kind, n.sortKey);
CREATE INDEX event_by_kind_and_date IF NOT EXISTS FOR (n:Event) ON (n.kind, n.dateKey);
CREATE INDEX place_by_kind IF NOT EXISTS FOR (n:Place) ON (n.kind, n.sortKey);
CREATE INDEX source_by_kind IF NOT EXISTS FOR (n:Source) ON (n.kind, n.sortKey);
CREATE INDEX source_by_kind_and_date IF NOT EXISTS FOR (n:Source) ON (n.kind, n.dateKey);
CREATE INDEX source_by_publisher IF NOT EXISTS FOR (n:Source) ON (n.publisher, n.sortKey);
CREATE INDEX source_by_publisher_and_date IF NOT EXISTS FOR (n:Source) ON (n.publisher, n.dateKey);
// The neighbours of a hub: its id stands on the child, so that a page reads only its own rows.
CREATE INDEX post_by_body IF NOT EXISTS FOR (n:Post) ON (n.body, n.sortKey);
CREATE INDEX tenure_by_body IF NOT EXISTS FOR (n:Tenure) ON (n.body, n.sortKey);
CREATE INDEX tenure_by_post IF NOT EXISTS FOR (n:Tenure) ON (n.post, n.sortKey);
CREATE INDEX tenure_by_person IF NOT EXISTS FOR (n:Tenure) ON (n.person, n.sortKey);
CREATE INDEX hosted_by_host IF NOT EXISTS FOR ()-[r:HOSTED]-() ON (r.host, r.dateKey);
CREATE INDEX held_in_by_place IF NOT EXISTS FOR ()-[r:HELD_IN]-() ON (r.place, r.dateKey);
CREATE INDEX issued_by_by_issuer IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() ON (r.issuer, r.dateKey);
CREATE INDEX signed_by_by_signer IF NOT EXISTS FOR ()-[r:SIGNED_BY]-() ON (r.signer, r.dateKey);
CREATE INDEX took_part_by_person IF NOT EXISTS FOR ()-[r:TOOK_PART]-() ON (r.person, r.dateKey);
