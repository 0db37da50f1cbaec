import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { stopAt } from "../spans/boundaries.ts";
import type { Token } from "../tokens/index.ts";

const longestPlace = 14;
const longestAddress = 24;

/** The place behind "tại", of a visit also behind "đến": a province, a unit of land with its name, or a building. A meeting is no place (trap 55). */
export function findPlace(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  visits = false,
): TokenRange | undefined {
  for (let at = from; at < to; at++) {
    if (
      tokens[at]?.key !== "tại" &&
      !(visits && (tokens[at]?.key === "đến" || tokens[at]?.key === "tới"))
    )
      continue;
    const end = placeEnd(tokens, at + 1, to);
    if (end !== undefined) return { from: at + 1, to: end };
  }
  // "Thị trấn X, tỉnh Y, sáng 7/3, là nơi …"
  const opening = tokens[from]?.capital === true ? placeEnd(tokens, from, to) : undefined;
  return opening !== undefined && tokens[opening]?.text === "," ? { from, to: opening } : undefined;
}

function placeEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const named = namedPlaceEnd(tokens, at, to);
  if (named !== undefined) return withAddress(tokens, chainEnd(tokens, named, to), to);
  if (lexicon.events.buildings.longest(tokens, at, to) === undefined) return undefined;
  return withAddress(tokens, chainEnd(tokens, buildingEnd(tokens, at, to), to), to);
}

function namedPlaceEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const place = lexicon.places.longest(tokens, at, to);
  if (place !== undefined && tokens[at]?.capital === true) return place.end;
  const unit = lexicon.bodies.units.longest(tokens, at, to);
  return unit && namedUnitEnd(tokens, unit.end, to);
}

/** "thị trấn Đình Lập, tỉnh Lạng Sơn": a place goes on into the larger unit. */
function chainEnd(tokens: readonly Token[], end: number, to: number): number {
  if (tokens[end]?.text !== "," || lexicon.bodies.units.longest(tokens, end + 1, to) === undefined)
    return end;
  const next = namedPlaceEnd(tokens, end + 1, to);
  return next === undefined ? end : chainEnd(tokens, next, to);
}

function namedUnitEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const place = lexicon.places.longest(tokens, at, to);
  if (place !== undefined) return place.end;
  let end = at;
  while (
    end < Math.min(to, at + 4) &&
    tokens[end]?.form === "word" &&
    tokens[end]?.capital === true
  )
    end++;
  return end > at ? wardEnd(tokens, end, to) : undefined;
}

/** "phường Xuân Hương - Đà Lạt": a ward of 2025 may carry the name of its former town behind a dash. */
function wardEnd(tokens: readonly Token[], end: number, to: number): number {
  if (tokens[end]?.text !== "-" || tokens[end + 1]?.capital !== true) return end;
  let at = end + 1;
  while (at < Math.min(to, end + 4) && tokens[at]?.form === "word" && tokens[at]?.capital === true)
    at++;
  return tokens[at]?.text === "," ? at : end;
}

/** The address in brackets belongs to a building. */
function withAddress(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== "(" || lexicon.bodies.units.longest(tokens, at + 1, to) === undefined)
    return at;
  for (let end = at + 1; end < Math.min(to, at + longestAddress); end++)
    if (tokens[end]?.text === ")") return end + 1;
  return at;
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
