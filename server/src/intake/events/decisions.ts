import type { Sentence } from "../read-article.ts";
import { appointsSomebody, bestAnchor, decisionAnchor } from "./choose-anchor.ts";
import { isBefore, ownDate } from "./date-of-event.ts";
import type { Event } from "./event.ts";
import { addEvent } from "./make-event.ts";
import { type Telling, wordsOf } from "./telling.ts";

/** Without a meeting each decision is an event; a dismissal is of no kind. A repetition makes none. */
export function readDecision(telling: Telling, sentence: Sentence, main: Event): void {
  const told = telling.told[sentence.index];
  const decided = told?.appointments.filter(({ status }) => status !== undefined) ?? [];
  if (decided.length === 0 && (told?.promotions.length ?? 0) === 0) return;
  const own = ownDate(telling, sentence);
  const known = new Set(
    [...telling.own.keys(), main.sentence].flatMap((index) => receiversOf(telling, index)),
  );
  if (own === undefined && receiversOf(telling, sentence.index).every((name) => known.has(name)))
    return;
  const anchor = bestAnchor(telling, sentence) ?? decisionAnchor(telling, sentence);
  if (anchor === undefined) return;
  const appoints = appointsSomebody(telling, sentence) || decided.length === 0;
  addEvent(
    telling,
    sentence,
    { ...anchor, kind: appoints ? "appointment" : "other", isNoun: false },
    {
      date: own ?? main.date,
      background: isBefore(own, main),
      hosts: isBefore(own, main) ? [] : undefined,
    },
  );
}

/** The words that name who gets or leaves an office in a sentence. */
function receiversOf(telling: Telling, index: number): string[] {
  const told = telling.told[index];
  return [...(told?.appointments ?? []), ...(told?.promotions ?? [])].flatMap(
    ({ mention: { name } }) =>
      name === undefined ? [] : [wordsOf(telling, name).split(" ").at(-1) ?? ""],
  );
}
