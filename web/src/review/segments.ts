import type { Draft } from "./draft.ts";

/** A piece of the text that the same parts show through; most pieces show none. */
export type Segment = {
  /** Offsets in the text, as UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of the parts whose words these are; the narrowest first. */
  readonly keys: readonly string[];
};

/** A non-empty line of the text. */
export type Paragraph = { readonly number: number; readonly segments: readonly Segment[] };

type Span = { readonly key: string; readonly start: number; readonly end: number };

/** The text line by line, cut wherever the words of a part begin or end. */
export function paragraphsOf({ text, mentions, facts }: Draft): Paragraph[] {
  const spans = [...mentions, ...facts].map(({ key, span }) => ({ key, ...span }));
  return [...text.matchAll(/^.*\S.*$/gm)].map(({ 0: line, index }, at) => ({
    number: at + 1,
    segments: segmentsOf(index, index + line.length, spans),
  }));
}

function segmentsOf(from: number, to: number, spans: readonly Span[]): Segment[] {
  const here = spans
    .filter(({ start, end }) => start < to && end > from && start < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const inside = (offset: number) => Math.min(Math.max(offset, from), to);
  const ends = here.flatMap(({ start, end }) => [inside(start), inside(end)]);
  const cuts = [...new Set([from, to, ...ends])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    const keys = here.filter((span) => span.start < end && span.end > start).map(({ key }) => key);
    return { start, end, keys };
  });
}
