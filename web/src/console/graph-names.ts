/** The labels of the public graph with their properties, in the order of `docs/model.md`, which a test holds them to. */
export const PROPERTIES: { readonly [label: string]: readonly string[] } = {
  Person: entity(`
    givenNameFolded born died`),
  Body: entity(`
    shortName kind level start end startMin endMax`),
  Post: entity(`
    class seats rankOrder seniority start end body title titleEn label labelFolded labelEn
    labelVariants labelVariantsFolded`),
  Document: entity(`
    number numberFolded numberVariants numberVariantsFolded numbersJoined type title titleFolded
    titleEn date from to term period status dateKey width`),
  Event: entity(`
    kind date from to dateInferred dateReason mode dateKey width`),
  Place: entity(`
    kind start end startMin endMax`),
  Source: words(`
    id name publisher kind url title published retrieved language contentHash note sortKey from to
    dateKey width`),
  Tenure: words(`
    id person post body acting certainFrom certainTo possibleFrom possibleTo outrightFrom outrightTo
    start end disputed inferredOnly completeness startReason endReason startReasonBy endReasonBy
    startReasonClaims endReasonClaims clashing attested sortKey`),
  Participation: words(`
    id person event roles order eventTitles object objectName detail`),
  Claim: words(`
    id says source subject object value role event alsoAt order carried document from to given
    givenName detail dateReason dateInferred printedAs at dateKind term acting inferred
    conflictsWith paragraph start end method rule confidence recordedAt recordedBy withdrawnAt note
    bundle`),
};

/** The relationships of the public graph: from which label to which, and their properties; held to `docs/model.md` likewise. */
export const RELATIONSHIPS: {
  readonly [type: string]: { readonly ends: string; readonly properties: readonly string[] };
} = {
  HELD: { ends: "Person → Tenure", properties: [] },
  OF: { ends: "Tenure → Post", properties: [] },
  IN: { ends: "Post → Body, Participation → Event", properties: [] },
  AT: { ends: "Tenure → Body", properties: [] },
  TOOK_PART: { ends: "Person → Participation", properties: ["person", "dateKey", "claims"] },
  AS: { ends: "Participation → Tenure", properties: ["printedAs", "order", "former", "claims"] },
  ON_BEHALF_OF: { ends: "Participation → Body", properties: ["claims"] },
  GAVE_TO: { ends: "Participation → Participation", properties: ["claims"] },
  PART_OF: {
    ends: "Body → Body, Place → Place, Event → Event",
    properties: ["from", "to", "claims"],
  },
  SUCCEEDS: { ends: "Body → Body, Place → Place", properties: ["on", "how", "claims"] },
  HOSTED: { ends: "Body → Event", properties: ["host", "dateKey", "claims"] },
  REPRESENTED_AT: { ends: "Body → Event", properties: ["claims"] },
  SEATED_IN: { ends: "Body → Place", properties: ["claims"] },
  HELD_IN: { ends: "Event → Place", properties: ["place", "dateKey", "printedAs", "claims"] },
  ISSUED_BY: { ends: "Document → Body", properties: ["issuer", "dateKey", "claims"] },
  SIGNED_BY: { ends: "Document → Person", properties: ["signer", "dateKey", "claims"] },
  IMPLEMENTS: { ends: "Document → Document", properties: ["claims"] },
  AMENDS: { ends: "Document → Document", properties: ["claims"] },
  REPLACES: { ends: "Document → Document", properties: ["claims"] },
  BASED_ON: { ends: "Document → Document", properties: ["claims"] },
  SPECIFIES: { ends: "Document → Document", properties: ["claims"] },
  CONCERNS: { ends: "Event → Document", properties: ["how", "claims"] },
  FROM: { ends: "Claim → Source", properties: [] },
  SUPPORTS: { ends: "Claim → node", properties: ["fact"] },
};

/** What every entity has, and what one kind has besides. */
function entity(own: string): readonly string[] {
  return words(`
    id name nameEn aliases abbreviations externalIds externalIdsFolded note nameFolded
    aliasesFolded abbreviationsFolded sortKey bundles ${own}`);
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
