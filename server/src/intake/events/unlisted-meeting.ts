import { lexicon } from "../lexicon/index.ts";
import type { Sentence } from "../read-article.ts";
import { bodiesBefore } from "./body-lists.ts";
import { wholeOf } from "./choose-anchor.ts";
import { type Anchor, longestName, nameEnd } from "./find-anchor.ts";
import type { Telling } from "./telling.ts";

/** Words that a name has at least. */
const shortest = 2;

/**
 * A meeting of a kind that no list holds, in a sentence that names its day: what bodies "tổ chức", or a "buổi", "phiên" or
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
    const organised =
      tokens[verb.end - 1]?.key === "chức" &&
      bodiesBefore(telling.untitled, sentence.from, at).length > 0;
    const anchor =
      organised || isClassified(telling, verb.end, sentence)
        ? anchorFrom(telling, verb.end, sentence)
        : undefined;
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}

/** "buổi trao đổi", "phiên chất vấn": one of something; "buổi sáng" is a time of day. */
function isClassified({ article: { tokens } }: Telling, at: number, { to }: Sentence): boolean {
  return lexicon.events.classifiers.longest(tokens, at, to) !== undefined;
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
