import type { Token } from "../tokens/index.ts";
import type { Chunk } from "./chunk.ts";
import { titleAt } from "./titles.ts";

export function titleChunkAt(
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
