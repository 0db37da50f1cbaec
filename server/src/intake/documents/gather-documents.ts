import { lexicon } from "../lexicon/index.ts";
import type { RelationFact, Span } from "../format.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";
import type { DocumentMention } from "./find-documents.ts";

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
  const documents: Document[] = [];
  const found = new Map<DocumentMention, Document>();
  // Full numbers first, so that a short form before them resolves too.
  for (const mention of [...mentions].toSorted((a, b) => weight(a) - weight(b))) {
    const known = documents.find((document) => isSame(document, mention, printed));
    const issuers = issuersOf(mention, printed, bodyOf);
    if (known === undefined) {
      const made = { asPrinted: printed(mention), number: mention.number, kind: mention.kind, date: mention.date, issuers, relations: [], rule: mention.rule, span: { start: mention.start, end: mention.end }, from: mention.from };
      documents.push(made);
      found.set(mention, made);
      continue;
    }
    known.date ??= mention.date;
    if (known.issuers.length === 0) known.issuers = issuers;
    found.set(mention, known);
  }
  relate(tokens, mentions, found);
  return documents.toSorted((a, b) => a.from - b.from);
}

function weight({ isShort, number }: DocumentMention): number {
  return number === null ? 2 : isShort ? 1 : 0;
}

function isSame(document: Document, mention: DocumentMention, printed: (range: TokenRange) => string): boolean {
  const { number } = mention;
  if (number === null && document.number === null) return mention.rule !== "resolution of a plenum" && sameYears(document.asPrinted, printed(mention)) && overlap(document.asPrinted, printed(mention)) >= leastOverlap;
  if (number === null) return document.kind.startsWith("Chương trình") && mention.rule === named && overlap(document.asPrinted, printed(mention)) >= leastOverlap;
  if (document.number === null) return false;
  if (!mention.isShort) return document.number.toLowerCase() === number.toLowerCase();
  const full = /^\d+/u.exec(document.number)?.[0];
  return document.number === number || (full !== undefined && Number(full) === Number(number) && sameType(document.kind, mention.kind));
}

function sameType(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a.split(" ")[0] === b.split(" ")[0];
}

function issuersOf(mention: DocumentMention, printed: (range: TokenRange) => string, bodyOf: (code: string) => string | undefined): string[] {
  if (mention.issuers.length > 0) return mention.issuers.map(printed);
  return mention.codes.flatMap((code) => bodyOf(code) ?? []);
}

function overlap(a: string, b: string): number {
  const words = (printed: string) => new Set(printed.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

/** Programmes of two periods are two. */
function sameYears(a: string, b: string): boolean {
  const [left, right] = [a.match(/(?:19|20)\d{2}/gu), b.match(/(?:19|20)\d{2}/gu)];
  return left === null || right === null || left.some((year) => right.includes(year));
}

/** "Chương trình 22 thực hiện Nghị quyết 25": the phrase between two documents says how they relate. */
function relate(tokens: readonly Token[], mentions: readonly DocumentMention[], found: ReadonlyMap<DocumentMention, Document>): void {
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    const [from, to] = [found.get(mention), next && found.get(next)];
    if (next === undefined || from === undefined || to === undefined || from === to || next.from - mention.to > farthestRelation) continue;
    for (let at = mention.to; at < next.from; at++) {
      if (/^[.;]$/u.test(tokens[at]?.text ?? "")) break;
      const phrase = lexicon.documents.relations.longest(tokens, at, next.from);
      if (phrase === undefined) continue;
      from.relations.push({ type: phrase.value, target: to.number ?? to.asPrinted });
      break;
    }
  }
}
