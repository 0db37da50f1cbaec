// Which documents did a person sign, the latest first? The relationship has both keys, so a page reads only its own rows.
MATCH (document:Document)-[signed:SIGNED_BY]->()
WHERE signed.signer = person.id
// person -> {node: document, claims: signed.claims}* by signed.signer, signed.dateKey desc
