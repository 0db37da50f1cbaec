import type { EventKind } from "../format.ts";
import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";

/** Words that name a meeting or a decision. */
export interface Anchor extends TokenRange {
  readonly kind: EventKind;
  /** A noun names the event; a verb only tells of it. */
  readonly isNoun: boolean;
  /** Token behind the head, before what the meeting is about. */
  readonly headEnd: number;
}

/** Tokens of a name, at most. */
export const longestName = 90;
/** A name ends in none of these. */
const dangling = new Set(["và", "giữa", "đối", "với", "của"]);

/** The meetings and decisions a sentence tells of as having happened. `whole` are titles and documents, by first token. */
export function findAnchors(
  tokens: readonly Token[],
  sentence: TokenRange,
  whole: ReadonlyMap<number, number>,
): Anchor[] {
  const anchors: Anchor[] = [];
  let planned = false;
  let at = sentence.from;
  while (at < sentence.to) {
    const behind = whole.get(at);
    if (behind !== undefined) {
      at = behind;
      continue;
    }
    if (lexicon.events.planned.longest(tokens, at, sentence.to) !== undefined) planned = true;
    const found = planned ? undefined : anchorAt(tokens, at, sentence, whole);
    if (found !== undefined) anchors.push(found);
    at = found === undefined ? at + 1 : found.headEnd;
  }
  return anchors;
}

function anchorAt(
  tokens: readonly Token[],
  at: number,
  { from, to }: TokenRange,
  whole: ReadonlyMap<number, number>,
): Anchor | undefined {
  const head = lexicon.events.kinds.longest(tokens, at, to);
  if (head === undefined) return undefined;
  const noun = lexicon.events.nouns.longest(tokens, at, to) !== undefined;
  // "Ban Kiểm tra", "Lễ" inside a name: a verb in capitals is a name, unless it opens the sentence.
  if (!noun && tokens[at]?.capital === true && at !== from) return undefined;
  const before = tokens[at - 1]?.key ?? "";
  if (["đoàn", "ban", "đại"].includes(before) && tokens[at - 2]?.key !== "trưởng") return undefined;
  if (isPartOfNoun(tokens, at, noun) || isProgramme(tokens, at, head.end)) return undefined;
  if ((lexicon.roles.notCues.longest(tokens, at, to)?.end ?? 0) >= head.end) return undefined;
  // "Tiếp đoàn có …" opens a list of hosts.
  if (
    tokens[at]?.key === "tiếp" &&
    tokens[at + 1]?.key === "đoàn" &&
    tokens[at + 1]?.capital === false &&
    (at === from || tokens[at + 2]?.key !== "đại")
  )
    return undefined;
  if (noun && isOccasion(tokens, at, from)) return undefined;
  // "có buổi tiếp xúc cử tri": the noun says more than the verb with its beginning, "có buổi tiếp".
  if (!noun && (lexicon.events.nouns.longest(tokens, at + 1, to)?.end ?? 0) > head.end)
    return undefined;
  return {
    kind: head.value,
    from: at,
    to: nameEnd(tokens, head.end, Math.min(to, at + longestName), whole),
    headEnd: head.end,
    isNoun: noun,
  };
}

/** "Trung tâm Hội nghị" and "Nhà tang lễ" are houses; "về công tác kiểm tra" is a field of work. */
function isPartOfNoun(tokens: readonly Token[], at: number, noun: boolean): boolean {
  const [before, first] = [tokens[at - 1]?.key, tokens[at - 2]?.key];
  return noun
    ? (before === "tâm" && first === "trung") || (before === "tang" && tokens[at]?.key === "lễ")
    : before === "tác" && first === "công" && tokens[at - 3]?.key !== "đoàn";
}

/** "tổ chức chương trình …" is a gathering; any other "chương trình" is a plan or a document. */
function isProgramme(tokens: readonly Token[], at: number, headEnd: number): boolean {
  if (tokens[at]?.key !== "chương" || headEnd > at + 2) return false;
  const plan = ["phối", "hành", "công", "số", "mục"].includes(tokens[headEnd]?.key ?? "");
  return plan || tokens[at - 1]?.key !== "chức";
}

/** "nhân dịp lễ …", "chúc mừng lễ …", "sau Kỳ họp …": why or when somebody came, not what they came to. */
function isOccasion(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens.slice(Math.max(from, at - 3), at).map(({ key }) => key);
  const last = before.at(-1);
  if ((last === "sau" || last === "trước") && at - 1 > from) return true;
  return before.some((key) => key === "nhân" || key === "dịp" || key === "mừng");
}

const closings: Readonly<Record<string, string>> = { "“": "”", '"': '"', "'": "'", "(": ")" };

/** The name goes on over what the meeting is about, its quotes and brackets, and fields of work with commas. */
export function nameEnd(
  tokens: readonly Token[],
  at: number,
  to: number,
  whole: ReadonlyMap<number, number>,
): number {
  let end = at;
  while (end < to) {
    const token = tokens[end];
    const behind = whole.get(end);
    if (token === undefined) break;
    if (behind !== undefined) {
      end = behind;
      continue;
    }
    if (token.form === "sign") {
      const behind = signBehind(tokens, end, to);
      if (behind === undefined) break;
      end = behind;
      continue;
    }
    // "kỷ niệm 75 năm ngày thành lập": no date.
    const isDay = token.key !== "ngày" || tokens[end + 1]?.form === "number";
    if (!token.capital && isDay && lexicon.events.nameEnds.longest(tokens, end, to) !== undefined)
      break;
    const cue = token.capital ? undefined : lexicon.roles.cues.longest(tokens, end, to);
    if (
      cue !== undefined &&
      cue.value.role !== "attend" &&
      cue.value.role !== "sign" &&
      cue.value.role !== "report" &&
      cue.value.role !== "speak"
    )
      break;
    if (
      token.key === "và" &&
      tokens[end + 1]?.capital === true &&
      lexicon.names.honorifics.longest(tokens, end + 1, to) !== undefined
    )
      break;
    end++;
  }
  while (end > at && dangling.has(tokens[end - 1]?.key ?? "")) end--;
  return end;
}

function signBehind(tokens: readonly Token[], at: number, to: number): number | undefined {
  const token = tokens[at];
  if (token?.text === "-" || token?.text === "/") return at + 1;
  if (token?.text === ",") {
    const next = tokens[at + 1];
    const goesOn =
      next !== undefined && ["triển", "phương", "giai", "giữa", "thực", "nhiệm"].includes(next.key);
    return goesOn
      ? at + 1
      : lexicon.bodies.words.longest(tokens, at - 1, to) !== undefined &&
          tokens[at - 1]?.key === "phòng"
        ? at + 1
        : undefined;
  }
  const closing = closings[token?.text ?? ""];
  if (closing === undefined) return undefined;
  for (let index = at + 1; index < to; index++)
    if (tokens[index]?.text === closing) return index + 1;
  return undefined;
}
