import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";

/** The end of a verb of taking part, a verb of speech or a word of grammar that no title, name or body goes over. */
export function stopAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (tokens[at]?.capital === true) return undefined;
  const { cues, notCues, statements, stops } = lexicon.roles;
  const cue = cues.longest(tokens, at, to);
  // "Ban Quản lý dự án" goes on: the word only begins like a verb.
  const isOther = cue !== undefined && (notCues.longest(tokens, at, to)?.end ?? 0) > cue.end;
  return (
    (isOther ? undefined : cue) ??
    statements.longest(tokens, at, to) ??
    stops.longest(tokens, at, to)
  )?.end;
}

/** A rank before a name; Thượng tọa and Trung tâm only look like one. */
export function rankAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { id: string; end: number } | undefined {
  if (lexicon.ranks.not.longest(tokens, at, to) !== undefined) return undefined;
  const match = lexicon.ranks.all.longest(tokens, at, to);
  return match && { id: match.value, end: match.end };
}

/** Honorifics before a name, however many: đồng chí GS.TS. */
export function honorificsAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { end: number; plural: boolean; religious: string | undefined; civil: boolean } | undefined {
  let end = at;
  let plural = false;
  let civil = false;
  let religious: string | undefined;
  for (;;) {
    const match = lexicon.names.honorifics.longest(tokens, end, to);
    if (match === undefined || !isHonorific(tokens, end, match.value)) break;
    plural ||= match.value === "plural";
    civil ||= match.value !== "academic";
    if (match.value === "religious") religious = phraseOf(tokens, end, match.end);
    end = match.end;
    if (tokens[end]?.text === "." && tokens[end]?.glued === true) end++;
    if (
      match.value === "academic" &&
      tokens[end]?.text === "," &&
      lexicon.names.honorifics.longest(tokens, end + 1, to)?.value === "academic"
    )
      end++;
  }
  return end === at ? undefined : { end, plural, religious, civil };
}

/** Academic letters are capital; TS or BS in small letters is something else. */
function isHonorific(tokens: readonly Token[], at: number, kind: string): boolean {
  return kind !== "academic" && kind !== "religious"
    ? true
    : tokens[at]?.capital === true || kind === "religious";
}

function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, glued }, index) => (index === 0 || glued ? text : ` ${text}`))
    .join("");
}

/** Whether a title begins here: a post of two words, or one in capitals. */
export function postAt(tokens: readonly Token[], at: number, to: number): boolean {
  const { all, abbreviations, former, fresh, acting } = lexicon.posts;
  const token = tokens[at];
  if (token === undefined) return false;
  if (
    all.longest(tokens, at, to) !== undefined ||
    abbreviations.longest(tokens, at, to) !== undefined
  )
    return true;
  const modifier =
    former.has(token.key) || fresh.has(token.key) ? at + 1 : acting.longest(tokens, at, to)?.end;
  return modifier !== undefined && all.longest(tokens, modifier, to) !== undefined;
}
