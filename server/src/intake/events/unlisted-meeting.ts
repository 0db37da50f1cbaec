import { lexicon } from "../lexicon/index.ts";
import type { Sentence } from "../read-article.ts";
import { bodiesBefore } from "./body-lists.ts";
import { wholeOf } from "./choose-anchor.ts";
import { type Anchor, longestName, nameEnd } from "./find-anchor.ts";
import { organisersAfter } from "./organisers.ts";
import type { Telling } from "./telling.ts";

/** Words that a name has at least. */
const shortest = 2;

/**
 * A meeting of a kind that no list holds, in a sentence that names its day: what bodies organise, or a "buổi", "phiên" or
 * "cuộc" that somebody leads, attends or has. Looked for only where nothing else is found.
 */
export function unlistedMeeting(telling: Telling, sentence: Sentence): Anchor | undefined {
  if (!sentence.dates.some(({ strong }) => strong)) return undefined;
  const { tokens } = telling.article;
  const { planned, happenings } = lexicon.events;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (planned.longest(tokens, at, sentence.to) !== undefined) return undefined;
    const verb = happenings.longest(tokens, at, sentence.to);
    if (verb === undefined || tokens[at]?.capital === true) continue;
    const anchor = anchorFrom(telling, verb.end, sentence);
    if (anchor !== undefined && isMeeting(telling, sentence, at, anchor)) return anchor;
  }
  return undefined;
}

/** "phiên chất vấn", "A tổ chức sinh hoạt chuyên đề", "diễn ra đêm nhạc do A tổ chức". */
function isMeeting(
  { article: { tokens }, untitled }: Telling,
  sentence: Sentence,
  verb: number,
  anchor: Anchor,
): boolean {
  const { from } = anchor;
  const organises = tokens[from - 1]?.key === "chức";
  return (
    lexicon.events.classifiers.longest(tokens, from, sentence.to) !== undefined ||
    (organises && bodiesBefore(untitled, sentence.from, verb).length > 0) ||
    organisersAfter(untitled, sentence, anchor) !== undefined
  );
}

function anchorFrom(telling: Telling, from: number, sentence: Sentence): Anchor | undefined {
  const { tokens } = telling.article;
  const isOther =
    tokens[from]?.form !== "word" ||
    lexicon.events.notMeetings.longest(tokens, from, sentence.to) !== undefined ||
    lexicon.roles.statements.longest(tokens, from, sentence.to) !== undefined;
  if (isOther) return undefined;
  const limit = Math.min(sentence.to, from + longestName);
  const to = nameEnd(tokens, from + 1, limit, wholeOf(sentence));
  return to - from < shortest
    ? undefined
    : { kind: "other", from, to, headEnd: from + 1, isNoun: true };
}
