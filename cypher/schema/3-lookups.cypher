// Which other properties are looked up? Prefixes for typeahead, numbers, and the claims of an entity or a bundle.
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
