import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import type { Params } from "../graph/index.ts";
import { fold, toNfc } from "../text/index.ts";

/** In the order in which ties are broken, each with its full-text index. */
const kinds = ["PERSON", "BODY", "POST", "DOCUMENT", "EVENT", "PLACE"] as const;

const maxLength = 100;
const maxHits = 50;
/** Candidates of each kind that are ranked: enough for the exact ones to be among them. */
const candidates = 200;

const searchArguments = z.object({
  text: z.string().trim().min(1).max(maxLength),
  kinds: z.array(z.enum(kinds)).nullish(),
  first: z.int().min(0).max(maxHits).nullish(),
});

/**
 * Prepares a search: every folded syllable is required, the last also as a beginning; exact spelling and order only
 * raise the score, so that they are among the candidates. Of one syllable alone there may be more than the candidates:
 * then the names that begin with it are read from an index in order (`prefix`).
 *
 * @throws {NiengiamError} BAD_USER_INPUT for an empty or too long text, or too many hits
 */
export function prepareSearch(args: Readonly<Record<string, unknown>>): Params {
  const parsed = searchArguments.safeParse(args);
  if (!parsed.success) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `Give "text" of 1 to ${maxLength} characters and, if at all, "first" from 0 to ${maxHits}.`,
    );
  }
  const { text, kinds: wanted, first } = parsed.data;
  const words = syllables(toNfc(text).toLowerCase());
  const folded = syllables(fold(text));
  const asked = words.length === 0 ? [] : kinds.filter((kind) => wanted?.includes(kind) ?? true);
  return {
    search: {
      kinds: asked.map((kind) => ({
        name: kind,
        order: BigInt(kinds.indexOf(kind)),
        index: `${kind.toLowerCase()}_name`,
        query: luceneQuery(words, folded, kind === "POST" ? "label" : "name"),
      })),
      spelled: words.join(" "),
      folded: folded.join(" "),
      syllables: folded.slice(0, -1),
      last: folded.at(-1) ?? "",
      start: folded.length > 1 ? `${folded[0]} ` : "",
      prefix: folded.length === 1 ? folded[0] : null,
      candidates: BigInt(candidates),
      first: BigInt(first ?? 10),
    },
  };
}

/** Letters, digits and the apostrophe of names such as H'Hen; nothing that Lucene would read as an operator. */
function syllables(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
}

function luceneQuery(
  words: readonly string[],
  folded: readonly string[],
  name: "name" | "label",
): string {
  const last = folded.at(-1) ?? "";
  return [
    ...folded.slice(0, -1).map((syllable) => `+${syllable}`),
    `+(${last} ${last}*)`,
    `${name}:"${words.join(" ")}"^8`,
    ...words.map((word) => `${name}:${word}^4`),
    `${name}Folded:"${folded.join(" ")}"^2`,
  ].join(" ");
}
