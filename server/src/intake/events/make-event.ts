import type { ResolvedDate } from "../dates/index.ts";
import type { Span } from "../format.ts";
import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Sentence } from "../read-article.ts";
import { anchorsOf, isElsewhen } from "./choose-anchor.ts";
import { dateOf } from "./date-of-event.ts";
import type { Event } from "./event.ts";
import type { Anchor } from "./find-anchor.ts";
import { findHosts, findOrganisers } from "./find-hosts.ts";
import { findPlace } from "./find-place.ts";
import { type Telling, spanOf, wordsOf } from "./telling.ts";

/** No article tells of more. */
const mostEvents = 40;

export const decidedByVerb = "decision told of by a verb";

export function makeEvent(
  telling: Telling,
  key: string,
  sentence: Sentence,
  anchor: Anchor,
  around: readonly Sentence[],
): Event {
  const { tokens } = telling.article;
  const place =
    findPlace(tokens, sentence, anchor.kind === "visit") ??
    (key === "e1" ? placeNear(telling, around) : undefined);
  return {
    key,
    kind: anchor.kind,
    ...nameOf(telling, sentence, anchor),
    date: dateOf(telling, sentence, around),
    place: place === undefined ? null : wordsOf(telling, place),
    hosts: hostsOf(telling, sentence, anchor, around),
    online: isOnline(telling, around),
    background: false,
    sentence: sentence.index,
    rule: anchor.isNoun
      ? "meeting named by a noun"
      : anchor.kind === "appointment"
        ? decidedByVerb
        : "meeting told of by a verb",
  };
}

export function addEvent(
  telling: Telling,
  sentence: Sentence,
  anchor: Anchor,
  facts: {
    date: ResolvedDate | undefined;
    background: boolean;
    partOf?: string;
    hosts: string[] | undefined;
  },
): void {
  if (telling.events.length >= mostEvents) return;
  const made = makeEvent(telling, `e${telling.events.length + 1}`, sentence, anchor, [sentence]);
  const { hosts, ...rest } = facts;
  const event = { ...made, ...rest, hosts: hosts ?? made.hosts };
  telling.events.push(event);
  telling.own.set(sentence.index, event);
}

/** A noun names the meeting, here or where the text speaks of it again; a verb only with what it is about. */
function nameOf(
  telling: Telling,
  sentence: Sentence,
  anchor: Anchor,
): { name: string | null; span: Span } {
  const named = (range: TokenRange) => ({
    name: wordsOf(telling, range),
    span: spanOf(telling, range),
  });
  if (anchor.isNoun) return named(anchor);
  for (const other of telling.article.sentences) {
    const noun = anchorsOf(telling, other).find(
      ({ kind, isNoun }) => isNoun && kind === anchor.kind,
    );
    if (noun !== undefined) return named(noun);
  }
  const persons = sentence.mentions.some(
    ({ name }) => name !== undefined && name.from >= anchor.from && name.from < anchor.to,
  );
  return anchor.kind === "working_session" && !persons
    ? named(anchor)
    : { name: null, span: spanOf(telling, anchor) };
}

/** The hosts beside the meeting's name; else those that a sentence nearby gives to a meeting of its kind. */
function hostsOf(
  telling: Telling,
  sentence: Sentence,
  anchor: Anchor,
  around: readonly Sentence[],
): string[] {
  const own = findHosts(telling.untitled, sentence, anchor);
  if (own.length > 0) return own.map((host) => wordsOf(telling, host));
  for (const near of around.slice(0, 6)) {
    for (const other of anchorsOf(telling, near)) {
      const organisers =
        other.kind === anchor.kind ? findOrganisers(telling.untitled, near, other) : [];
      if (organisers.length > 0) return organisers.map((host) => wordsOf(telling, host));
    }
  }
  return [];
}

/** "Hội nghị được tổ chức tại …" in the sentences beside the first. */
function placeNear(telling: Telling, around: readonly Sentence[]): TokenRange | undefined {
  for (const sentence of around.slice(0, 4)) {
    if (isElsewhen(telling, sentence)) continue;
    const held = anchorsOf(telling, sentence).length > 0 || sentence.dates.length > 0;
    const place = held ? findPlace(telling.article.tokens, sentence) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

function isOnline(telling: Telling, around: readonly Sentence[]): boolean {
  return around.slice(0, 6).some(({ from, to }) => {
    for (let at = from; at < to; at++)
      if (lexicon.events.online.longest(telling.article.tokens, at, to) !== undefined) return true;
    return false;
  });
}
