import type { DateMention } from "../dates/index.ts";
import type { Token } from "../tokens/index.ts";
import { type NumberMention, findNumbers } from "./find-numbers.ts";

/** A text as its documents are looked for: numbers and dates by their first offset. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: ReadonlyMap<number, NumberMention>;
  readonly dates: ReadonlyMap<number, DateMention>;
}

export function openPage(
  text: string,
  tokens: readonly Token[],
  dates: readonly DateMention[],
): Page {
  return {
    text,
    tokens,
    numbers: new Map(findNumbers(text).map((number) => [number.start, number])),
    dates: new Map(dates.map((date) => [date.start, date])),
  };
}

export function tokenBehind(page: Page, offset: number, from: number): number {
  let at = from;
  while ((page.tokens[at]?.start ?? Infinity) < offset) at++;
  return at;
}
