import type { Sentence } from "../read-article.ts";
import {
  appointsSomebody,
  bestAnchor,
  decisionAnchor,
  hasHappened,
  isElsewhen,
} from "./choose-anchor.ts";
import { isBefore, ownDate } from "./date-of-event.ts";
import type { Event } from "./event.ts";
import { addEvent } from "./make-event.ts";
import type { Telling } from "./telling.ts";

/** Decisions, meetings of another hour, and earlier history that the rest of the article tells of. */
export function readInside(telling: Telling, sentence: Sentence, main: Event): void {
  const told = telling.told[sentence.index];
  const leaves = told?.appointments.some(({ status }) => status === "leaving") ?? false;
  const decides = appointsSomebody(telling, sentence) || (told?.promotions.length ?? 0) > 0;
  if (decides && !(main.kind === "ceremony" && !appointsSomebody(telling, sentence)))
    readDecisionInside(telling, sentence, main);
  else if (leaves && !decides) readDismissal(telling, sentence, main);
  else if (isElsewhen(telling, sentence)) readBeside(telling, sentence, main);
}

/** A dismissal decided on another day is an event of its own; at the meeting itself it is a part of it. */
function readDismissal(telling: Telling, sentence: Sentence, main: Event): void {
  const date = ownDate(telling, sentence);
  if (date === undefined || date.date === main.date?.date) return;
  const told = telling.told[sentence.index]?.appointments[0];
  if (told === undefined) return;
  addEvent(
    telling,
    sentence,
    { kind: "other", from: told.from, to: told.to, headEnd: told.from, isNoun: false },
    { date, background: isBefore(date, main), hosts: undefined },
  );
}

function readDecisionInside(telling: Telling, sentence: Sentence, main: Event): void {
  const own = ownDate(telling, sentence);
  const again = isElsewhen(telling, sentence);
  if (main.kind === "appointment" && !again && (own === undefined || own.date === main.date?.date))
    return;
  const anchor = bestAnchor(telling, sentence) ?? decisionAnchor(telling, sentence);
  if (anchor === undefined) return;
  const background = isBefore(own, main);
  addEvent(
    telling,
    sentence,
    { ...anchor, kind: "appointment", isNoun: false },
    {
      date: own ?? main.date,
      background,
      ...(main.kind === "appointment" ? {} : { partOf: main.key }),
      hosts: background ? [] : undefined,
    },
  );
}

/** "Trước đó, cùng ngày, đoàn đã đến thăm …": a meeting of its own, if somebody or some body took part. */
function readBeside(telling: Telling, sentence: Sentence, main: Event): void {
  const anchor = bestAnchor(telling, sentence);
  if (anchor === undefined || anchor.kind === main.kind || !hasHappened(telling, sentence, anchor))
    return;
  addEvent(telling, sentence, anchor, {
    date: ownDate(telling, sentence) ?? main.date,
    background: false,
    hosts: undefined,
  });
}
