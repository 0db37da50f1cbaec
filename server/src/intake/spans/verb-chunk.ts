import { type Cue, lexicon } from "../lexicon/index.ts";
import type { PhraseMatch, Token } from "../tokens/index.ts";
import type { Chunk } from "./chunk.ts";
import { titleAt } from "./titles.ts";

/** Verbs and joints in small letters, or in capitals where a sentence or a clause begins. */
export function verbAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): Chunk | undefined {
  const token = tokens[at] as Token;
  const begins = at === from || tokens[at - 1]?.form === "sign";
  if (token.capital && !begins) return meetingAt(tokens, at, to);
  const collective = lexicon.bodies.collective.longest(tokens, at, to);
  const cue = cueAt(tokens, at, to);
  const event = lexicon.events.kinds.longest(tokens, at, to);
  if (collective !== undefined && collective.end > (cue?.end ?? 0) && !opensGroup(tokens, at, to))
    return { kind: "collective", from: at, to: collective.end, text: "" };
  const behalf = lexicon.roles.behalf.longest(tokens, at, to);
  if (behalf !== undefined && behalf.end >= (cue?.end ?? 0))
    return { kind: "behalf", from: at, to: behalf.end, text: "" };
  if (cue !== undefined && cue.end >= (event?.end ?? 0) && !isPostHere(tokens, at, to, cue.end)) {
    return { kind: "cue", from: at, to: cue.end, cue: cue.value };
  }
  if (event !== undefined) return { kind: "event", from: at, to: event.end, event: event.value };
  return undefined;
}

/** "các Ủy viên Ban Chỉ đạo: A, B": the colon says that names follow. */
function opensGroup(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.key !== "các" || tokens[at + 1]?.capital !== true) return false;
  const title = titleAt(tokens, at + 1, to, { free: false, title: true });
  return title !== undefined && tokens[title.to]?.text === ":";
}

/** "chủ trì Lễ công bố, trao quyết định": what a meeting is called in capitals holds no verb. */
function meetingAt(tokens: readonly Token[], at: number, to: number): Chunk | undefined {
  const event = lexicon.events.kinds.longest(tokens, at, to);
  const isNamed = lexicon.events.nouns.longest(tokens, at, to) !== undefined;
  return event !== undefined && isNamed
    ? { kind: "event", from: at, to: event.end, event: event.value }
    : undefined;
}

/** "dự" takes part, "dự án" does not. */
function cueAt(tokens: readonly Token[], at: number, to: number): PhraseMatch<Cue> | undefined {
  const cue = lexicon.roles.cues.longest(tokens, at, to);
  const other = lexicon.roles.notCues.longest(tokens, at, to);
  return cue !== undefined && (other?.end ?? 0) < cue.end ? cue : undefined;
}

/** "trưởng đoàn", "ủy viên" and the like are no verbs, whatever begins alike. */
function isPostHere(tokens: readonly Token[], at: number, to: number, cueEnd: number): boolean {
  return (lexicon.posts.all.longest(tokens, at, to)?.end ?? 0) > cueEnd;
}
