import type { TokenRange } from "../parts/index.ts";
import { bodiesBefore } from "./body-lists.ts";
import { anchorsOf } from "./choose-anchor.ts";
import { isBefore, ownDate } from "./date-of-event.ts";
import type { Event } from "./event.ts";
import { type Telling, spanOf, wordsOf } from "./telling.ts";

interface Signing {
  readonly sentence: number;
  readonly said: TokenRange;
  readonly hosts: readonly string[];
  readonly rule: string;
}

/** Open a sentence about what happens at the meeting itself. */
const atTheMeeting = new Set(["tại", "nhân", "dịp", "cũng", "cùng", "sau", "kết", "trong"]);

/** A signing told inside a conference is an event of its own, part of it. */
export function readSigning(telling: Telling, main: Event): void {
  if (main.kind === "signing" || main.kind === "appointment") return;
  const signing = signedByPersons(telling, main) ?? signedByBodies(telling, main);
  if (signing === undefined) return;
  const named = telling.article.sentences
    .flatMap((sentence) => anchorsOf(telling, sentence))
    .find(({ kind, isNoun }) => kind === "signing" && isNoun);
  telling.events.push({
    key: `e${telling.events.length + 1}`,
    kind: "signing",
    name: named === undefined ? null : wordsOf(telling, named),
    span: spanOf(telling, named ?? signing.said),
    date: main.date,
    place: main.place,
    hosts: [...signing.hosts],
    online: false,
    partOf: main.key,
    background: false,
    sentence: signing.sentence,
    rule: signing.rule,
  });
}

function signedByPersons({ told }: Telling, { hosts }: Event): Signing | undefined {
  for (const [sentence, { hits }] of told.entries()) {
    const said = hits.find(({ role }) => role === "sign");
    if (said !== undefined) return { sentence, said, hosts, rule: "persons sign inside a meeting" };
  }
  return undefined;
}

/** "Tại buổi lễ, X và Y ký kết …": two bodies sign, and nobody is named. */
function signedByBodies(telling: Telling, main: Event): Signing | undefined {
  const { article, untitled } = telling;
  for (const sentence of article.sentences) {
    const opens = atTheMeeting.has(article.tokens[sentence.from]?.key ?? "");
    if (sentence.line !== "body" || sentence.index === main.sentence || !opens) continue;
    if (isBefore(ownDate(telling, sentence), main)) continue;
    const said = sentence.chunks.find((chunk) => chunk.kind === "cue" && chunk.cue.role === "sign");
    const signers = said === undefined ? [] : bodiesBefore(untitled, sentence.from, said.from);
    if (said === undefined || signers.length < 2) continue;
    const hosts = signers.map((body) => wordsOf(telling, body));
    return { sentence: sentence.index, said, hosts, rule: "bodies sign inside a meeting" };
  }
  return undefined;
}
