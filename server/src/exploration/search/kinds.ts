import { luceneQuery, luceneRequirement } from "./lucene.ts";
import type { Reading, Readings } from "./readings.ts";

type Field = "NAME" | "ALIAS" | "ABBREVIATION" | "NUMBER";

/** A property that search reads; without a folded form it is compared in small letters. */
interface SearchedText {
  readonly field: Field;
  readonly spelled: string;
  readonly folded?: string;
}

const folded = (field: Field, name: string): SearchedText => ({
  field,
  spelled: name,
  folded: `${name}Folded`,
});
const aliases = folded("ALIAS", "aliases");
const english: SearchedText = { field: "ALIAS", spelled: "nameEn" };
const abbreviations = folded("ABBREVIATION", "abbreviations");
/** What others call it, if only in figures. */
const elsewhere = folded("ALIAS", "externalIds");

/** The texts by which each kind is found, the name first; the kinds in the order in which ties are broken. */
const texts = {
  PERSON: [folded("NAME", "name"), aliases, elsewhere],
  BODY: [
    folded("NAME", "name"),
    aliases,
    english,
    { field: "ALIAS", spelled: "shortName" },
    abbreviations,
    elsewhere,
  ],
  POST: [
    folded("NAME", "label"),
    folded("ALIAS", "labelVariants"),
    aliases,
    { field: "ALIAS", spelled: "labelEn" },
    abbreviations,
    elsewhere,
  ],
  DOCUMENT: [
    folded("NAME", "name"),
    folded("NUMBER", "number"),
    folded("NUMBER", "numberVariants"),
    folded("ALIAS", "title"),
    aliases,
    elsewhere,
  ],
  EVENT: [folded("NAME", "name"), aliases, english, elsewhere],
  PLACE: [folded("NAME", "name"), aliases, english, elsewhere],
} as const satisfies Record<string, readonly SearchedText[]>;

type Kind = keyof typeof texts;

const kinds = Object.keys(texts) as Kind[];

/** The longest name of a person, in words. */
const longestName = 5;

/** What to look up of every kind to count who matches. */
export function countedKinds(readings: Readings) {
  return kinds.map((kind) => ({
    ...lookedUp(kind, readings),
    query: luceneRequirement(readings.whole, otherOf(kind, readings)),
  }));
}

/** What to look up of the kinds whose hits are wanted, and what their texts are compared with. */
export function searchedKinds(readings: Readings, wanted: readonly string[] | null | undefined) {
  const { whole } = readings;
  return kinds
    .filter((kind) => wanted?.includes(kind) ?? true)
    .map((kind) => {
      const other = kind === "PERSON" ? readings.unaddressed : undefined;
      return {
        ...lookedUp(kind, readings),
        query: luceneQuery(texts[kind][0].spelled, whole, otherOf(kind, readings)),
        order: BigInt(kinds.indexOf(kind)),
        texts: texts[kind],
        readings: [compared(whole, 0), ...(other ? [compared(other, 1)] : [])],
        starts: { [kind]: whole.folded.join(" ") },
        given: kind === "PERSON" && whole.folded.length === 1 ? whole.folded[0] : null,
        number: kind === "DOCUMENT" ? numberOf(whole.folded) : null,
      };
    });
}

/** The full-text index of a kind, and the whole names of persons that may end the text. */
function lookedUp(kind: Kind, { whole }: Readings) {
  return {
    name: kind,
    index: `${kind.toLowerCase()}_name`,
    names: kind === "PERSON" ? namesAtEnd(whole.folded) : null,
  };
}

/** A second way to read the text, for a kind. */
function otherOf(kind: Kind, { unaddressed, joined }: Readings): Reading | undefined {
  return kind === "PERSON" ? unaddressed : kind === "DOCUMENT" ? joined : undefined;
}

/**
 * A reading as texts are compared with it: they begin and end with a space, and one stands between words. Who types no
 * mark at all leaves open which are meant.
 */
function compared({ spelled, folded }: Reading, order: number) {
  const last = folded.at(-1) ?? "";
  const isMarked = spelled.some((word, at) => word !== folded[at]);
  return {
    order: BigInt(order),
    spelled: spelled.join(" "),
    marked: isMarked ? spelled : [],
    folded: ` ${folded.join(" ")} `,
    start: ` ${folded.join(" ")}`,
    first: ` ${folded[0]} `,
    before: folded.slice(0, -1).map((word) => ` ${word} `),
    last: ` ${last}`,
  };
}

/** Names that may stand whole at the end of a longer text, as in Bộ trưởng Bộ Công an Tô Lâm. */
function namesAtEnd(words: readonly string[]): string[] {
  const lengths = Array.from({ length: longestName - 1 }, (_, index) => index + 2);
  return lengths
    .filter((length) => length < words.length)
    .map((length) => words.slice(-length).join(" "));
}

/** A text that is a number of a document or the beginning of one, as it is stored: without signs. */
function numberOf(words: readonly string[]): string | null {
  const joined = words.join("");
  return /^\p{N}.*\p{L}/u.test(joined) ? joined : null;
}
