import { z } from "zod";

import { NiengiamError } from "../../errors.ts";
import type { Params } from "../../graph/index.ts";
import { toNfc } from "../../text/index.ts";
import { countedKinds, searchedKinds } from "./kinds.ts";
import { readingsOf } from "./readings.ts";

const maxLength = 100;
const maxHits = 50;
const usualHits = 10;
/** Candidates of each kind that are ranked: enough for the best to be among them. */
const candidates = 200;
/** A single word is in more names than can be ranked, all alike: beginnings of names in their order serve it better. */
const candidatesOfOneWord = 60;
/** Facets are counted up to here; beyond it they say "at least". */
const counted = 1_000;
/** What parts words in a stored text. Two spaces, and what is left of three, become one. */
const signs = ["-", "/", ",", ".", "(", ")", '"', "“", "”", ":", ";", "&", "  ", "  "];

const searchArguments = z.object({
  text: z.string().transform(toNfc).pipe(z.string().trim().min(1).max(maxLength)),
  kinds: z.array(z.string()).nullish(),
  first: z.int().min(0).max(maxHits).nullish(),
});

/**
 * Prepares a search: for each kind what to look up in its full-text index, and by which texts its candidates are ranked.
 *
 * @throws {NiengiamError} BAD_USER_INPUT for an empty or too long text, or too many hits
 */
export function prepareSearch(args: Readonly<Record<string, unknown>>): Params {
  const parsed = searchArguments.safeParse(args);
  if (!parsed.success) {
    const wrong = parsed.error.issues[0]?.path[0];
    throw new NiengiamError(
      "BAD_USER_INPUT",
      wrong === "first"
        ? `"first" must be a whole number from 0 to ${maxHits}.`
        : `"text" must have 1 to ${maxLength} characters beside spaces.`,
    );
  }
  const { text, kinds, first } = parsed.data;
  const wanted = first ?? usualHits;
  const readings = readingsOf(text);
  return {
    search: {
      kinds: readings ? searchedKinds(readings, kinds) : [],
      facets: readings ? countedKinds(readings) : [],
      words: readings ? readings.whole.folded : [],
      signs,
      candidates: BigInt(readings?.whole.folded.length === 1 ? candidatesOfOneWord : candidates),
      counted: BigInt(counted),
      // To count claims takes longest, so it is done for as many again as are wanted, and no more.
      mostHits: BigInt(Math.min(maxHits, 2 * wanted)),
      first: BigInt(wanted),
    },
  };
}
