import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { stopAt } from "../spans/boundaries.ts";
import type { Token } from "../tokens/index.ts";

const longestPlace = 14;

/** The place behind "tại": a province, a unit of land with its name, or a building. A meeting is no place (trap 55). */
export function findPlace(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | undefined {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.key !== "tại") continue;
    const end = placeEnd(tokens, at + 1, to);
    if (end !== undefined) return { from: at + 1, to: end };
  }
  return undefined;
}

function placeEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const place = lexicon.places.longest(tokens, at, to);
  if (place !== undefined && tokens[at]?.capital === true) return place.end;
  const unit = lexicon.bodies.units.longest(tokens, at, to);
  if (unit !== undefined) return namedUnitEnd(tokens, unit.end, to);
  if (lexicon.events.buildings.longest(tokens, at, to) === undefined) return undefined;
  return buildingEnd(tokens, at, to);
}

function namedUnitEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const place = lexicon.places.longest(tokens, at, to);
  if (place !== undefined) return place.end;
  let end = at;
  while (end < Math.min(to, at + 4) && tokens[end]?.form === "word" && tokens[end]?.capital === true) end++;
  return end > at ? end : undefined;
}

function buildingEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < Math.min(to, at + longestPlace)) {
    const token = tokens[end];
    if (token === undefined || (token.form === "sign" && token.text !== "-")) break;
    if (end > at && stopAt(tokens, end, to) !== undefined) break;
    end++;
  }
  return end;
}
