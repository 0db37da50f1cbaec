import type { YearSources } from "../dates/index.ts";
import type { Article } from "../read-article.ts";
import { readDecision } from "./decisions.ts";
import type { Event } from "./event.ts";
import { hideTitles } from "./hide-titles.ts";
import { readInside } from "./inside-events.ts";
import { readSigning } from "./inside-signing.ts";
import { mainEvent } from "./main-event.ts";
import { decidedByVerb } from "./make-event.ts";
import type { Telling, Told } from "./telling.ts";

export interface FoundEvents {
  readonly events: readonly Event[];
  /** The event that a role of a sentence belongs to. */
  readonly eventOf: (sentence: number, role: string) => Event | undefined;
}

/** The events of an article: the one it reports, and those told inside it, before it or beside it. */
export function findEvents(
  article: Article,
  years: YearSources,
  told: readonly Told[],
): FoundEvents {
  const telling: Telling = {
    article,
    years,
    told,
    untitled: hideTitles(article.tokens, article.sentences),
    events: [],
    anchored: new Map(),
    own: new Map(),
  };
  const main = mainEvent(telling);
  if (main !== undefined) readOthers(telling, main);
  return { events: telling.events, eventOf: (sentence, role) => eventOf(telling, sentence, role) };
}

function readOthers(telling: Telling, main: Event): void {
  telling.events.push(main);
  const decisions = main.rule === decidedByVerb;
  for (const sentence of telling.article.sentences) {
    if (sentence.index === main.sentence || sentence.line !== "body") continue;
    if (decisions) readDecision(telling, sentence, main);
    else readInside(telling, sentence, main);
  }
  readSigning(telling, main);
}

/** The event that a role of a sentence belongs to. */
function eventOf(telling: Telling, sentence: number, role: string): Event | undefined {
  const [main] = telling.events;
  if (role === "sign")
    return (
      telling.events.find(({ kind }) => kind === "signing") ?? telling.own.get(sentence) ?? main
    );
  return telling.own.get(sentence) ?? main;
}
