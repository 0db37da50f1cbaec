// Which other properties are looked up? Prefixes for typeahead, numbers, the claims of an entity or a bundle, and what the
// dataset tells of itself: how complete tenures are, and where sources contradict each other.
CREATE INDEX person_name_folded IF NOT EXISTS FOR (n:Person) ON (n.nameFolded);
CREATE INDEX person_given_name_folded IF NOT EXISTS FOR (n:Person) ON (n.givenNameFolded);
CREATE INDEX body_name_folded IF NOT EXISTS FOR (n:Body) ON (n.nameFolded);
CREATE INDEX post_label_folded IF NOT EXISTS FOR (n:Post) ON (n.labelFolded);
CREATE INDEX document_name_folded IF NOT EXISTS FOR (n:Document) ON (n.nameFolded);
CREATE INDEX document_number_folded IF NOT EXISTS FOR (n:Document) ON (n.numberFolded);
CREATE INDEX event_name_folded IF NOT EXISTS FOR (n:Event) ON (n.nameFolded);
CREATE INDEX place_name_folded IF NOT EXISTS FOR (n:Place) ON (n.nameFolded);
CREATE INDEX claim_by_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject);
CREATE INDEX claim_by_object IF NOT EXISTS FOR (n:Claim) ON (n.object, n.subject);
CREATE INDEX claim_by_bundle IF NOT EXISTS FOR (n:Claim) ON (n.bundle);
CREATE INDEX claim_by_conflict IF NOT EXISTS FOR (n:Claim) ON (n.conflictsWith);
CREATE INDEX tenure_by_completeness IF NOT EXISTS FOR (n:Tenure) ON (n.completeness);
CREATE INDEX tenure_by_dispute IF NOT EXISTS FOR (n:Tenure) ON (n.disputed, n.sortKey);
CREATE INDEX person_by_death IF NOT EXISTS FOR (n:Person) ON (n.died);
