import { typeOf } from "../../seeding/facts/ids.ts";
import {
  type Entry,
  type Shared,
  type StoredClaim,
  claimFields,
  given,
  saysDate,
} from "./stored-claim.ts";
import { words } from "../words.ts";

/** Where a claim stands in a bundle: the entry, its list, and what is said there. */
interface Placement {
  readonly id: string;
  readonly key: string;
  readonly entry: Entry;
}

/** The relationships by the key of their list, and the entry that has it: most are said where they start. */
const lists: Readonly<Record<string, { readonly key: string; readonly at: "subject" | "object" }>> =
  {
    SEATED_IN: { key: "seatedIn", at: "subject" },
    HELD_IN: { key: "heldIn", at: "subject" },
    HOSTED: { key: "hosts", at: "object" },
    REPRESENTED_AT: { key: "represented", at: "object" },
    ISSUED_BY: { key: "issuedBy", at: "subject" },
    SIGNED_BY: { key: "signedBy", at: "subject" },
    PART_OF: { key: "partOf", at: "subject" },
    SUCCEEDS: { key: "succeeds", at: "subject" },
    CONCERNS: { key: "documents", at: "subject" },
  };

/** The keys of facts in the order of the format. */
export const factKeys = words(`
      born died start end date dateReason dateInferred mode heldIn hosts represented partOf
      succeeds seatedIn issuedBy signedBy relations documents participations
    `);

/** Where a claim that is no title and of no participation is said, and how. */
export function placeOf(claim: StoredClaim, shared: Shared): Placement {
  const { says, subject, object, value } = claim;
  const fields = claimFields(claim, shared);
  if (object === undefined) {
    return { id: subject, key: says.toLowerCase(), entry: { value, ...fields } };
  }
  const list = lists[says];
  if (!list) {
    const entry = { how: says, document: object, ...fields };
    return { id: subject, key: "relations", entry };
  }
  const [here, there] = list.at === "subject" ? [subject, object] : [object, subject];
  const entry = given({
    [typeOf(there)]: there,
    from: claim.from,
    to: claim.to,
    on: says === "SUCCEEDS" && !saysDate(claim) ? claim.at : undefined,
    how: value,
    ...fields,
  });
  return { id: here, key: list.key, entry };
}
