import type { Span } from "../format.ts";
import { lexicon } from "../lexicon/index.ts";

/** The number of a document in print. */
export interface NumberMention extends Span {
  /** Normal form: no spaces round - and /, CTr, QĐ, TW (domain guide, section 8). */
  readonly number: string;
  /** The symbol of its type, where the number has one. */
  readonly symbol: string | undefined;
  /** Codes of the issuers, in print order. */
  readonly codes: readonly string[];
}

const symbol = `(?:${[...lexicon.documents.symbols].toSorted((a, b) => b.length - a.length).join("|")})`;
const code = "(?:TTg(?:CP)?|ThU|\\p{Lu}[\\p{Lu}\\d]{0,11})(?:\\([\\p{Lu}\\d]{1,6}\\))?";
const codes = `${code}(?: ?- ?${code}(?![\\p{L}\\d]))*`;
const letterIssuer = `(?:${[...lexicon.documents.letterIssuers].join("|")})`;

/** Party, legal, administrative, letter, and forms that slip: tried in this order at each place. */
const forms = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:${[
    `\\d{1,5} ?- ?(?<party>${symbol}) ?/ ?(?<partyOrg>${codes})`,
    `\\d{1,5} ?/ ?(?:19|20)\\d{2} ?/ ?(?<legal>${symbol})(?: ?- ?(?<legalOrg>${codes}))?`,
    `\\d{1,6} ?/ ?(?<state>${symbol}) ?- ?(?<stateOrg>${codes})`,
    `\\d{1,6} ?/ ?(?<letterOrg>${letterIssuer}(?: ?- ?${code}(?![\\p{L}\\d]))*)`,
    `\\d{1,5} ?[/-] ?(?<loose>${symbol}) ?[/_-] ?(?<looseOrg>${code}(?:[_-]${code})*)`,
  ].join("|")})(?![\\p{L}\\d])`,
  "gu",
);

/** The numbers of documents in a clean text, in order. */
export function findNumbers(text: string): NumberMention[] {
  return [...text.matchAll(forms)].map(({ 0: printed, index, groups = {} }) => {
    const found = groups["party"] ?? groups["legal"] ?? groups["state"] ?? groups["loose"];
    const org =
      groups["partyOrg"] ??
      groups["legalOrg"] ??
      groups["stateOrg"] ??
      groups["letterOrg"] ??
      groups["looseOrg"] ??
      "";
    return {
      start: index,
      end: index + printed.length,
      number: normalNumber(printed),
      symbol: found && normalSymbol(found),
      codes: org.split(/ ?[-_] ?/u).filter((each) => each !== ""),
    };
  });
}

function normalNumber(printed: string): string {
  return printed
    .replace(/ ?([/-]) ?/gu, "$1")
    .replace(/C[Tt][Rr](?=[/-])/u, "CTr")
    .replace(/(?<=[-/])QD/u, "QĐ")
    .replace(/TƯ/gu, "TW");
}

function normalSymbol(found: string): string {
  return /^ctr$/iu.test(found) ? "CTr" : found.replace("QD", "QĐ");
}
