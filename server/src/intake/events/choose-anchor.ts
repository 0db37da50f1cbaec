import { lexicon } from "../lexicon/index.ts";
import type { Sentence } from "../read-article.ts";
import { type Anchor, findAnchors } from "./find-anchor.ts";
import { findHosts } from "./find-hosts.ts";
import type { Telling } from "./telling.ts";

export function anchorsOf(telling: Telling, sentence: Sentence): readonly Anchor[] {
  const known = telling.anchored.get(sentence.index);
  if (known !== undefined) return known;
  const anchors = findAnchors(telling.article.tokens, sentence, wholeOf(sentence));
  telling.anchored.set(sentence.index, anchors);
  return anchors;
}

/** The titles and documents of a sentence, by first token: what a meeting is called goes over them as they are. */
export function wholeOf({ chunks, documents }: Sentence): ReadonlyMap<number, number> {
  const titles = chunks.filter(({ kind }) => kind === "title");
  const named = documents.filter(
    ({ number, rule }) => number !== null || rule === "resolution of a plenum",
  );
  return new Map([...titles, ...named].map(({ from, to }) => [from, to]));
}

/** A noun names the meeting better than a verb; a decision told of by name is an appointment, whatever else is said. */
export function bestAnchor(telling: Telling, sentence: Sentence): Anchor | undefined {
  const anchors = anchorsOf(telling, sentence);
  const told = telling.told[sentence.index];
  const appoints =
    (told?.appointments.some(({ status }) => status === "new" || status === "leaving") ?? false) ||
    (told?.promotions.length ?? 0) > 0;
  const nouns = anchors.filter(({ isNoun }) => isNoun);
  if (appoints && nouns.length === 0)
    return anchors.find(({ kind }) => kind === "appointment") ?? decisionAnchor(telling, sentence);
  const persons = sentence.mentions.length > 0;
  return (
    nouns[0] ??
    anchors.find(
      ({ kind }) =>
        (kind !== "appointment" && persons) ||
        kind === "working_session" ||
        kind === "conference" ||
        kind === "visit",
    ) ??
    (persons ? anchors[0] : undefined)
  );
}

export function decisionAnchor(
  telling: Telling,
  { chunks, from, index }: Sentence,
): Anchor | undefined {
  const appointment = telling.told[index]?.appointments[0];
  return (
    appointment && {
      kind: "appointment",
      from: appointment.from,
      to: appointment.to,
      headEnd: Math.max(from, chunks[0]?.from ?? 0),
      isNoun: false,
    }
  );
}

export function hasHappened(telling: Telling, sentence: Sentence, anchor: Anchor): boolean {
  if (!anchor.isNoun)
    return sentence.mentions.length > 0 || findHosts(telling.untitled, sentence, anchor).length > 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (lexicon.events.happenings.longest(telling.article.tokens, at, sentence.to) !== undefined)
      return true;
  }
  return false;
}

export function appointsSomebody(telling: Telling, { index }: Sentence): boolean {
  return telling.told[index]?.appointments.some(({ status }) => status === "new") ?? false;
}

/** "Trước đó", "cùng ngày": the sentence tells of another meeting. */
export function isElsewhen(telling: Telling, { from, to }: Sentence): boolean {
  return (
    lexicon.events.elsewhen.longest(telling.article.tokens, from, Math.min(to, from + 6)) !==
    undefined
  );
}
