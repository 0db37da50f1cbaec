import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";
import { bodyAt } from "./bodies.ts";
import type { Chunk } from "./chunk.ts";
import { bareNameAt } from "./names.ts";
import { personAt } from "./person-chunk.ts";
import { titleChunkAt } from "./title-chunk.ts";
import { verbAt } from "./verb-chunk.ts";

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
