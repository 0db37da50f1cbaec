import type { EventKind } from "../format.ts";
import type { Sentence } from "../read-article.ts";
import { appointsSomebody, bestAnchor, hasHappened } from "./choose-anchor.ts";
import type { Event } from "./event.ts";
import type { Anchor } from "./find-anchor.ts";
import { makeEvent } from "./make-event.ts";
import type { Telling } from "./telling.ts";
import { unlistedMeeting } from "./unlisted-meeting.ts";

/** The meeting of a report stands among its first sentences. */
const leadSentences = 12;

/** Ranks are handed over in a ceremony, offices in an appointment. */
const promoting = /thăng (?:cấp|quân|hàm|bậc)|quân hàm/iu;

const bareCeremony = /^(?:buổi )?lễ$/iu;

export function mainEvent(telling: Telling): Event | undefined {
  let best: { score: number; sentence: Sentence; anchor: Anchor } | undefined;
  const leading = telling.article.sentences
    .filter(({ line }) => line === "body")
    .slice(0, leadSentences);
  for (const [order, sentence] of leading.entries()) {
    const anchor = bestAnchor(telling, sentence);
    if (anchor === undefined) continue;
    const dated = sentence.dates.some(({ strong }) => strong);
    const happens = hasHappened(telling, sentence, anchor);
    if (!dated && !happens) continue;
    const score = (dated ? 3 : 0) + (anchor.isNoun ? 1.5 : 0) + (happens ? 1 : 0) - order * 0.5;
    if (best === undefined || score > best.score) best = { score, sentence, anchor };
  }
  if (best === undefined) return unlistedEvent(telling, leading);
  const made = makeEvent(telling, "e1", best.sentence, best.anchor, leading);
  return { ...made, kind: kindOfMain(telling, made, leading) };
}

function unlistedEvent(telling: Telling, leading: readonly Sentence[]): Event | undefined {
  for (const sentence of leading) {
    const anchor = unlistedMeeting(telling, sentence);
    if (anchor === undefined) continue;
    const made = makeEvent(telling, "e1", sentence, anchor, leading);
    return { ...made, rule: "meeting of a kind that no list holds" };
  }
  return undefined;
}

/** A meeting whose report opens with an appointment is one; "buổi lễ" at which people sign is a signing. */
function kindOfMain(
  telling: Telling,
  { kind, sentence, name }: Event,
  leading: readonly Sentence[],
): EventKind {
  const opening = leading[0];
  const opens =
    opening !== undefined &&
    opening.index !== sentence &&
    appointsSomebody(telling, opening) &&
    opening.dates.length === 0;
  if (opens && (kind === "conference" || kind === "ceremony")) return "appointment";
  if (kind === "appointment" && name !== null && promoting.test(name)) return "ceremony";
  const signs = telling.told.some(({ hits }) => hits.some(({ role }) => role === "sign"));
  if (kind === "ceremony" && signs && name !== null && bareCeremony.test(name)) return "signing";
  return kind;
}
