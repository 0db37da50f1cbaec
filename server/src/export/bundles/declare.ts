import { typeOf } from "../../seeding/facts/ids.ts";
import { type Entry, given } from "./stored-claim.ts";
import { words } from "../words.ts";

type Props = Readonly<Record<string, unknown>>;

const naming = ["nameEn", "aliases", "abbreviations", "note", "externalIds"];

/** What the format says of each type beside its id, in this order; other properties of a node follow from these and from claims. */
const declared: Readonly<Record<string, readonly string[]>> = {
  source: words("publisher kind url title published retrieved language contentHash note"),
  place: ["name", "kind", ...naming],
  body: ["name", "shortName", "kind", "level", ...naming],
  post: [...words("body name title titleEn class seats rankOrder seniority"), ...naming],
  person: ["name", ...naming],
  document: [
    ...words("type number numberVariants name title titleEn term period status"),
    ...naming,
  ],
  event: ["kind", "name", ...naming],
};

/** The declaration of a node, as an entry of the format. */
export function declarationOf(props: Props): Entry {
  const keys = declared[typeOf(String(props["id"]))] ?? [];
  const said = given(Object.fromEntries(keys.map((key) => [key, props[key]])));
  const entry = Object.entries(said).filter(
    ([, value]) => !(Array.isArray(value) && !value.length),
  );
  // A head has one seat unless the declaration says that their number is open.
  const open = props["class"] === "HEAD" && props["seats"] === undefined;
  return { ...Object.fromEntries(entry), ...(open ? { seats: null } : {}) };
}
