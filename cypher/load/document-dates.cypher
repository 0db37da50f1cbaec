// Carries the dates of documents to the relationships that are listed by date.
UNWIND $ids AS id
MATCH (document:Document {id: id})-[fact:ISSUED_BY|SIGNED_BY]->()
WHERE fact.dateKey <> document.dateKey
SET fact.dateKey = document.dateKey
