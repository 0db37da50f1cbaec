import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import type { Tail } from "./body-span.ts";
import { beginsLikeName, capitalRun, isFrequent } from "./names.ts";

/**
 * A name begins here, right behind a title. Two syllables behind a word that wants a place are the place (Huyện ủy Lý
 * Nhân); a place may also come first (huyện Kim Sơn Mai Văn An).
 */
export function startsName(tokens: readonly Token[], at: number, to: number, tail: Tail): boolean {
  if (!beginsLikeName(tokens, at)) return false;
  const length = capitalRun(tokens, at, to) - at;
  const wantsPlace = isPlaceWanted(tokens, at, tail);
  if (wantsPlace !== "no") {
    if (length <= 2 || length > 5 || laterNameStarts(tokens, at, at + length)) return false;
    return wantsPlace === "maybe" || isFrequent(tokens, at);
  }
  if (length < 2 || length > 5) return false;
  if (length === 2 && isWithinPlace(tokens, at, tail) && !isFrequent(tokens, at)) return false;
  const settled = tail.start.known !== undefined && at === tail.start.end;
  return length > 2 || settled || isFrequent(tokens, at) || at > tail.start.end;
}

/** A province or a city is often left out (Phó Chủ tịch UBND TP Lê Văn Cường), a district or a commune hardly ever. */
function isPlaceWanted(tokens: readonly Token[], at: number, tail: Tail): "no" | "maybe" | "yes" {
  const before = at - 1;
  if (before < tail.from) return "no";
  const key = tokens[before]?.key ?? "";
  if (key === "ủy" && at === tail.start.end) return "maybe";
  // "Bộ Nông nghiệp và Phát triển nông thôn" is whole: its last word only looks like a unit of land.
  if (tail.start.known !== undefined && at === tail.start.end) return "no";
  const unit =
    lexicon.bodies.units.longest(tokens, before, at) ??
    (before - 1 >= tail.from ? lexicon.bodies.units.longest(tokens, before - 1, at) : undefined);
  if (unit?.end !== at) return "no";
  return ["tỉnh", "tp", "phố"].includes(key) ? "maybe" : "yes";
}

/** The second syllable of a place that no list knows: thành phố Buôn | Ma Thuột. */
function isWithinPlace(tokens: readonly Token[], at: number, tail: Tail): boolean {
  const first = at - 1;
  return (
    tokens[first]?.capital === true &&
    isPlaceWanted(tokens, first, tail) !== "no" &&
    lexicon.places.longest(tokens, first, at) === undefined
  );
}

/** A frequent family name within the run, with a name's length left: what stands before it is the place. */
function laterNameStarts(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to - 2; at++)
    if (isFrequent(tokens, at) && to - at >= 2 && to - at <= 4 && at - from <= 3) return true;
  return false;
}
