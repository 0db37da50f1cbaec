import { type Cue, lexicon } from "../lexicon/index.ts";
import type { PhraseMatch, Token } from "../tokens/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { bodyAt } from "./bodies.ts";
import { honorificsAt, rankAt } from "./boundaries.ts";
import type { Chunk, PersonChunk } from "./chunk.ts";
import { bareNameAt, nameAt } from "./names.ts";
import { titleAt } from "./titles.ts";

/** Small words that begin any phrase of the grammar; the others, most of a text, need no further look. */
const openers: ReadonlySet<string> = new Set([
  "và",
  "cùng",
  "các",
  "hai",
  ...lexicon.posts.former,
  ...lexicon.posts.fresh,
  ...[
    lexicon.bodies.collective,
    lexicon.roles.cues,
    lexicon.roles.behalf,
    lexicon.roles.listLinks,
    lexicon.roles.statements,
    lexicon.events.kinds,
    lexicon.names.honorifics,
    lexicon.ranks.all,
    lexicon.ranks.some,
    lexicon.posts.all,
    lexicon.posts.acting,
  ].flatMap((phrases) => [...phrases.firstKeys()]),
]);

/** What is read before the grammar: a date or the number of a document is never cut up. */
export interface Fixed extends TokenRange {
  readonly kind: "date" | "document";
}

/** The chunks of a sentence, left to right, the most telling reading first at each token. */
export function readChunks(
  tokens: readonly Token[],
  sentence: TokenRange,
  fixedAt: ReadonlyMap<number, Fixed>,
): Chunk[] {
  const chunks: Chunk[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const chunk = chunkAt(tokens, at, sentence, fixedAt, chunks);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  { from, to }: TokenRange,
  fixedAt: ReadonlyMap<number, Fixed>,
  before: readonly Chunk[],
): Chunk {
  const token = tokens[at] as Token;
  const fixed = fixedAt.get(at);
  if (fixed !== undefined)
    return { kind: fixed.kind, from: at, to: Math.min(fixed.to, to), text: "" };
  if (token.form === "sign") return { kind: "sign", from: at, to: at + 1, text: token.text };
  if (token.form === "number") return { kind: "word", from: at, to: at + 1, text: token.text };
  if (!token.capital && !openers.has(token.key))
    return { kind: "word", from: at, to: at + 1, text: token.key };
  return (
    verbAt(tokens, at, from, to) ??
    personAt(tokens, at, to) ??
    titleChunkAt(tokens, at, to, before) ??
    nameOrBodyAt(tokens, at, to) ??
    wordAt(tokens, at, to)
  );
}

/** Verbs and joints in small letters, or in capitals where a sentence or a clause begins. */
function verbAt(tokens: readonly Token[], at: number, from: number, to: number): Chunk | undefined {
  const token = tokens[at] as Token;
  const begins = at === from || tokens[at - 1]?.form === "sign";
  if (token.capital && !begins) return undefined;
  const collective = lexicon.bodies.collective.longest(tokens, at, to);
  const cue = cueAt(tokens, at, to);
  const event = lexicon.events.kinds.longest(tokens, at, to);
  if (collective !== undefined && collective.end > (cue?.end ?? 0))
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

function personAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): PersonChunk | Chunk | undefined {
  if (tokens[at]?.capital === true && (lexicon.places.longest(tokens, at, to)?.end ?? at) > at + 1)
    return undefined;
  const first = honorificsAt(tokens, at, to);
  const rank = rankAt(tokens, first?.end ?? at, to);
  const general = rank === undefined && lexicon.ranks.some.longest(tokens, first?.end ?? at, to);
  const second = rank === undefined ? undefined : titlesOfLearning(tokens, rank.end, to);
  const start = second?.end ?? rank?.end ?? (general ? general.end : undefined) ?? first?.end;
  if (start === undefined) return undefined;
  const name = nameAt(tokens, start, to);
  const given = name === undefined ? givenAt(tokens, start, to) : undefined;
  const plural = first?.plural ?? false;
  if (name === undefined && given === undefined) {
    return first?.civil === true && rank === undefined
      ? { kind: "plural", from: at, to: first.end, text: plural ? "plural" : "single" }
      : undefined;
  }
  return {
    kind: "person",
    from: at,
    to: name?.to ?? start + 1,
    name,
    given,
    rank: rank && { from: first?.end ?? at, to: rank.end },
    religious: first?.religious ?? second?.religious,
    plural,
    bare: false,
  };
}

/** "Thượng tướng, PGS.TS Nguyễn Văn An": learning stands between rank and name, with or without a comma. */
function titlesOfLearning(
  tokens: readonly Token[],
  at: number,
  to: number,
): ReturnType<typeof honorificsAt> {
  const comma = tokens[at]?.text === ",";
  const found = honorificsAt(tokens, comma ? at + 1 : at, to);
  return comma && found?.civil === true ? undefined : found;
}

/** A lone capitalised syllable behind a rank or an honorific; not the first of a place or a body. */
function givenAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  const token = tokens[at];
  if (token?.form !== "word" || !token.capital || token.acronym || at >= to) return undefined;
  if (tokens[at + 1]?.capital === true && at + 1 < to) return undefined;
  return lexicon.posts.all.longest(tokens, at, to) === undefined &&
    lexicon.bodies.heads.longest(tokens, at, to) === undefined
    ? at
    : undefined;
}

function titleChunkAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  before: readonly Chunk[],
): Chunk | undefined {
  const plural = tokens[at]?.key === "các" || tokens[at]?.key === "hai";
  const start = plural ? at + 1 : at;
  const title = titleAt(tokens, start, to, { free: followsName(before), title: true });
  if (title === undefined || (plural && tokens[start]?.capital !== true)) return undefined;
  return {
    kind: "title",
    from: at,
    to: title.to,
    title,
    plural: plural || isPlural(before.at(-1)),
  };
}

function isPlural(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "plural" && chunk.text === "plural";
}

/** Within the comma list of a person. */
function followsName(before: readonly Chunk[]): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const chunk = before[index];
    if (chunk?.kind === "person") return true;
    if (chunk?.kind === "sign" && chunk.text === ";") return false;
    if (chunk?.kind !== "sign" && chunk?.kind !== "title") return false;
  }
  return false;
}

function nameOrBodyAt(tokens: readonly Token[], at: number, to: number): Chunk | undefined {
  const token = tokens[at] as Token;
  if (!token.capital && !token.acronym) {
    return undefined;
  }
  const body = bodyAt(tokens, at, to, { free: false, title: false });
  const name = bareNameAt(tokens, at, to);
  if (name !== undefined && (body === undefined || body.known === undefined)) {
    return {
      kind: "person",
      from: at,
      to: name.to,
      name,
      given: undefined,
      rank: undefined,
      religious: undefined,
      plural: false,
      bare: true,
    };
  }
  return body && { kind: "body", from: at, to: body.to, body };
}

function wordAt(tokens: readonly Token[], at: number, to: number): Chunk {
  const token = tokens[at] as Token;
  if (token.key === "và" || token.key === "cùng") {
    const end = token.key === "cùng" && tokens[at + 1]?.key === "với" ? at + 2 : at + 1;
    return { kind: "and", from: at, to: Math.min(end, to), text: token.key };
  }
  const link = lexicon.roles.listLinks.longest(tokens, at, to);
  if (link !== undefined && !token.capital)
    return { kind: "link", from: at, to: link.end, text: token.key };
  const statement = token.capital ? undefined : lexicon.roles.statements.longest(tokens, at, to);
  if (statement !== undefined)
    return { kind: "statement", from: at, to: statement.end, text: token.key };
  return { kind: "word", from: at, to: at + 1, text: token.key };
}
