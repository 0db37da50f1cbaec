import type { YearSources } from "../dates/index.ts";
import type { Span } from "../format.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Article } from "../read-article.ts";
import type { Appointment, Promotion, RoleHit } from "../roles/index.ts";
import type { Token } from "../tokens/index.ts";
import type { Event } from "./event.ts";
import type { Anchor } from "./find-anchor.ts";

/** What the grammar found in a sentence that may make an event of its own. */
export interface Told {
  readonly hits: readonly RoleHit[];
  readonly appointments: readonly Appointment[];
  readonly promotions: readonly Promotion[];
}

/** An article while its events are gathered. */
export interface Telling {
  readonly article: Article;
  readonly years: YearSources;
  readonly told: readonly Told[];
  /** The tokens without the titles of persons, where bodies are looked for. */
  readonly untitled: readonly Token[];
  readonly events: Event[];
  readonly anchored: Map<number, readonly Anchor[]>;
  /** Which event a sentence tells of, where it is not the main one. */
  readonly own: Map<number, Event>;
}

export function spanOf(telling: Telling, { from, to }: TokenRange): Span {
  const { tokens } = telling.article;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

export function wordsOf(telling: Telling, range: TokenRange): string {
  const { start, end } = spanOf(telling, range);
  return telling.article.printed.slice(start, end).replace(/\s+/gu, " ");
}
