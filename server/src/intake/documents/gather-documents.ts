import { lexicon } from "../lexicon/index.ts";
import type { RelationFact, Span } from "../format.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";
import type { DocumentMention } from "./mention.ts";

/** A document of an article, gathered from the places that name it. */
export interface Document {
  readonly asPrinted: string;
  readonly number: string | null;
  readonly kind: string;
  date: string | null;
  issuers: string[];
  relations: RelationFact[];
  readonly rule: string;
  readonly span: Span;
  readonly from: number;
}

const leastOverlap = 0.6;
const named = "document named by kind and subject";
const farthestRelation = 14;

/**
 * One document per full number; short forms and bare repetitions resolve to it (domain guide, section 8). `bodyOf` says how
 * a code of an issuer is printed in this article.
 */
export function gatherDocuments(
  text: string,
  tokens: readonly Token[],
  mentions: readonly DocumentMention[],
  bodyOf: (code: string) => string | undefined,
): Document[] {
  const printed = ({ from, to }: TokenRange) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/gu, " ");
  const known = new Known();
  const found = new Map<DocumentMention, Document>();
  // Full numbers first, so that a short form before them resolves too.
  for (const mention of [...mentions].toSorted((a, b) => weight(a) - weight(b))) {
    const name = printed(mention);
    const issuers = issuersOf(mention, printed, bodyOf);
    const same = known.find(mention, name);
    if (same !== undefined) {
      same.date ??= mention.date;
      if (same.issuers.length === 0) same.issuers = issuers;
      found.set(mention, same);
      continue;
    }
    const { number, kind, date, rule, start, end, from } = mention;
    const made: Document = {
      asPrinted: name,
      number,
      kind,
      date,
      issuers,
      relations: [],
      rule,
      span: { start, end },
      from,
    };
    known.add(made, mention);
    found.set(mention, made);
  }
  relate(tokens, mentions, found);
  return known.all.toSorted((a, b) => a.from - b.from);
}

/** Documents without a number are compared by their words with so many others, at most. */
const mostNamed = 60;

class Known {
  readonly all: Document[] = [];
  readonly #byNumber = new Map<string, Document>();
  readonly #byFirst = new Map<number, Document[]>();
  readonly #named: Document[] = [];

  add(document: Document, { isShort }: DocumentMention): void {
    const { number } = document;
    if (number === null && this.#named.length >= mostNamed) return;
    this.all.push(document);
    if (number === null) {
      this.#named.push(document);
      return;
    }
    this.#byNumber.set(keyOf(document, isShort), document);
    const first = Number(/^\d+/u.exec(number)?.[0]);
    const others = this.#byFirst.get(first) ?? [];
    if (others.length < mostNamed) this.#byFirst.set(first, [...others, document]);
  }

  find(mention: DocumentMention, name: string): Document | undefined {
    const { number, isShort, kind, rule } = mention;
    if (number === null)
      return rule === "resolution of a plenum" ? undefined : this.#likeNamed(name, rule);
    if (!isShort) return this.#byNumber.get(keyOf(mention, false));
    return (this.#byFirst.get(Number(number)) ?? []).find((document) =>
      sameType(document.kind, kind),
    );
  }

  /** A programme may be told of first by its number and its title, later by its parties. */
  #likeNamed(name: string, rule: string): Document | undefined {
    const numbered =
      rule === named
        ? this.all
            .slice(0, mostNamed)
            .filter(({ number, kind }) => number !== null && kind.startsWith("Chương trình"))
        : [];
    const alike = (document: Document) => overlap(document.asPrinted, name) >= leastOverlap;
    return (
      this.#named.find((document) => sameYears(document.asPrinted, name) && alike(document)) ??
      numbered.find(alike)
    );
  }
}

function keyOf(
  { number, kind }: { number: string | null; kind: string },
  isShort: boolean,
): string {
  return `${isShort ? kind : ""} ${number?.toLowerCase() ?? ""}`;
}

function weight({ isShort, number }: DocumentMention): number {
  return number === null ? 2 : isShort ? 1 : 0;
}

function sameType(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a.split(" ")[0] === b.split(" ")[0];
}

function issuersOf(
  mention: DocumentMention,
  printed: (range: TokenRange) => string,
  bodyOf: (code: string) => string | undefined,
): string[] {
  if (mention.issuers.length > 0) return mention.issuers.map(printed);
  return mention.codes.flatMap((code) => bodyOf(code) ?? []);
}

function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

function wordsOf(printed: string): ReadonlySet<string> {
  return new Set(printed.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Programmes of two periods are two. */
function sameYears(a: string, b: string): boolean {
  const [left, right] = [a.match(/(?:19|20)\d{2}/gu), b.match(/(?:19|20)\d{2}/gu)];
  return left === null || right === null || left.some((year) => right.includes(year));
}

/** "Chương trình 22 thực hiện Nghị quyết 25": the phrase between two documents says how they relate. */
function relate(
  tokens: readonly Token[],
  mentions: readonly DocumentMention[],
  found: ReadonlyMap<DocumentMention, Document>,
): void {
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    const [from, to] = [found.get(mention), next && found.get(next)];
    if (
      next === undefined ||
      from === undefined ||
      to === undefined ||
      from === to ||
      next.from - mention.to > farthestRelation
    )
      continue;
    for (let at = mention.to; at < next.from; at++) {
      if (/^[.;]$/u.test(tokens[at]?.text ?? "")) break;
      const phrase = lexicon.documents.relations.longest(tokens, at, next.from);
      if (phrase === undefined) continue;
      from.relations.push({ type: phrase.value, target: to.number ?? to.asPrinted });
      break;
    }
  }
}
