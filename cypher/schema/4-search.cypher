// Which texts does search read? The standard analyzer would drop An, Thế, Tô and In as English stop words.
CREATE FULLTEXT INDEX person_name IF NOT EXISTS
FOR (n:Person) ON EACH [n.name, n.nameFolded, n.aliases, n.aliasesFolded, n.externalIdsFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX body_name IF NOT EXISTS
FOR (n:Body) ON EACH [n.name, n.nameFolded, n.nameEn, n.shortName, n.aliases, n.aliasesFolded, n.abbreviations, n.abbreviationsFolded, n.externalIdsFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX post_name IF NOT EXISTS
FOR (n:Post) ON EACH [n.label, n.labelFolded, n.labelEn, n.labelVariants, n.labelVariantsFolded, n.aliases, n.aliasesFolded, n.abbreviations, n.abbreviationsFolded, n.externalIdsFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX document_name IF NOT EXISTS
FOR (n:Document) ON EACH [n.name, n.nameFolded, n.number, n.numberFolded, n.numberVariants, n.numberVariantsFolded, n.numbersJoined, n.title, n.titleFolded, n.aliases, n.aliasesFolded, n.externalIdsFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX event_name IF NOT EXISTS
FOR (n:Event) ON EACH [n.name, n.nameFolded, n.nameEn, n.aliases, n.aliasesFolded, n.externalIdsFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX place_name IF NOT EXISTS
FOR (n:Place) ON EACH [n.name, n.nameFolded, n.nameEn, n.aliases, n.aliasesFolded, n.externalIdsFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
// An id elsewhere is one word, and looked for whole.
CREATE FULLTEXT INDEX external_id IF NOT EXISTS
FOR (n:Person|Body|Post|Document|Event|Place) ON EACH [n.externalIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
