import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { postAt } from "../spans/boundaries.ts";
import { bodyAt, type Chunk } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";

/** "thay mặt X và Y": the bodies that somebody of the sentence speaks or signs for. */
export function behalfOf(tokens: readonly Token[], chunks: readonly Chunk[]): TokenRange[] {
  const cue = chunks.find(({ kind }) => kind === "behalf");
  const to = chunks.at(-1)?.to ?? 0;
  if (cue === undefined) return [];
  const bodies: TokenRange[] = [];
  let at = cue.to;
  while (at < to) {
    const start = ["lãnh", "đạo", "cho", "các"].includes(tokens[at]?.key ?? "") ? at + 1 : at;
    if (start > at) {
      at = start;
      continue;
    }
    const office = lexicon.bodies.offices.longest(tokens, at, to);
    const body =
      office === undefined
        ? bodyAt(tokens, at, to, { free: false, title: false })
        : { from: at, to: office.end };
    if (body === undefined || (office === undefined && postAt(tokens, at, to))) break;
    bodies.push({ from: body.from, to: body.to });
    if (!["và", ","].includes(tokens[body.to]?.key ?? "")) break;
    at = body.to + 1;
  }
  return bodies;
}
