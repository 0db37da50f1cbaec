import { type DateMention, findDates } from "./dates/index.ts";
import { type DocumentMention, type Page, documentsIn, openPage } from "./documents/index.ts";
import {
  type LineKind,
  type TokenRange,
  joinLists,
  splitLines,
  splitSentences,
} from "./parts/index.ts";
import { type Mention, attributeTitles, pronoun } from "./people/index.ts";
import { type Chunk, type Fixed, readChunks } from "./spans/index.ts";
import type { CleanText } from "./text/clean-letters.ts";
import { type Token, tokenise } from "./tokens/index.ts";

/** A sentence with all that is read in it before facts are made. */
export interface Sentence extends TokenRange {
  readonly index: number;
  readonly line: LineKind;
  readonly chunks: readonly Chunk[];
  readonly mentions: readonly Mention[];
  readonly documents: readonly DocumentMention[];
  /** Dates that belong to no document. */
  readonly dates: readonly DateMention[];
}

export interface Article {
  /** As the grammar reads it. */
  readonly text: string;
  /** As facts quote it, at the same offsets. */
  readonly printed: string;
  readonly tokens: readonly Token[];
  readonly lines: ReturnType<typeof splitLines>;
  readonly dates: readonly DateMention[];
  /** Of body and captions, in print order. */
  readonly sentences: readonly Sentence[];
}

/** Reads a clean text into sentences, chunks and mentions; headlines, bylines and other news stay out. */
export function readArticle({ clean: text, printed }: CleanText): Article {
  const tokens = tokenise(text);
  const lines = splitLines(text);
  const dates = findDates(text);
  const page = openPage(text, tokens, dates);
  const sentences: Sentence[] = [];
  let at = 0;
  for (const line of joinLists(text, lines)) {
    while ((tokens[at]?.start ?? Infinity) < line.start) at++;
    const from = at;
    while ((tokens[at]?.end ?? Infinity) <= line.end) at++;
    if (line.kind !== "body" && line.kind !== "caption") continue;
    for (const range of splitSentences(tokens, { from, to: at })) {
      const sentence = readSentence(tokens, range, sentences.length, line.kind, dates, page);
      sentences.push({ ...sentence, mentions: referBack(sentence.mentions, sentences.at(-1)) });
    }
  }
  return { text, printed, tokens, lines, dates, sentences };
}

/** "Bà cho biết …" speaks of the one person of the sentence before. */
function referBack(mentions: readonly Mention[], before: Sentence | undefined): readonly Mention[] {
  if (mentions[0]?.rule !== pronoun) return mentions;
  const named = before?.mentions.filter(({ name }) => name !== undefined) ?? [];
  const [first, ...others] = mentions;
  const [meant] = named;
  if (first === undefined || meant === undefined || named.length > 1) return others;
  return [{ ...first, name: meant.name, isGivenAlone: meant.isGivenAlone }, ...others];
}

function readSentence(
  tokens: readonly Token[],
  range: TokenRange,
  index: number,
  line: LineKind,
  dates: readonly DateMention[],
  page: Page,
): Sentence {
  const documents = documentsIn(page, range);
  const start = tokens[range.from]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? 0;
  const inside = within(dates, start, end);
  const own = inside.filter(
    (date) =>
      !documents.some(
        ({ from, to, dateTokens }) =>
          covers(tokens, { from, to }, date) ||
          (dateTokens !== undefined && covers(tokens, dateTokens, date)),
      ),
  );
  const fixed = new Map<number, Fixed>();
  for (const { from, to, number, isShort } of documents)
    if (number !== null || isShort) fixed.set(from, { from, to, kind: "document" });
  for (const date of own) {
    const range = rangeOf(tokens, date);
    if (range !== undefined) fixed.set(range.from, { ...range, kind: "date" });
  }
  const chunks = readChunks(tokens, range, fixed);
  dropCutTitle(tokens, range, chunks);
  return {
    ...range,
    index,
    line,
    chunks,
    mentions: attributeTitles(tokens, chunks),
    documents,
    dates: own,
  };
}

/** A copy may stop in the middle: a title that touches the end without a full stop is not whole. */
function dropCutTitle(tokens: readonly Token[], { to }: TokenRange, chunks: Chunk[]): void {
  const last = chunks.at(-1);
  if (to === tokens.length && last?.kind === "title" && chunks.at(-2)?.kind === "sign")
    chunks.pop();
}

/** Dates between two offsets; they are in order. */
function within(dates: readonly DateMention[], start: number, end: number): DateMention[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found: DateMention[] = [];
  for (let at = low; at < dates.length && (dates[at]?.end ?? Infinity) <= end; at++)
    found.push(dates[at] as DateMention);
  return found;
}

function covers(tokens: readonly Token[], { from, to }: TokenRange, date: DateMention): boolean {
  return (tokens[from]?.start ?? 0) <= date.start && date.end <= (tokens[to - 1]?.end ?? 0);
}

/** The tokens of a date, found by offset. */
function rangeOf(tokens: readonly Token[], date: DateMention): TokenRange | undefined {
  const from = tokenAt(tokens, date.start);
  if (tokens[from]?.start !== date.start) return undefined;
  return { from, to: tokenAt(tokens, date.end) };
}

/** The first token that begins at or behind an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
