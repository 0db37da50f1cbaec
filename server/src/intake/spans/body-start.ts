import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import type { BodyContext, Start } from "./body-span.ts";

export function startAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  { title, ministry }: BodyContext,
): Start | undefined {
  const known = lexicon.bodies.known.longest(tokens, from, to);
  const head = lexicon.bodies.heads.longest(tokens, from, to);
  const not = lexicon.bodies.not.longest(tokens, from, to);
  const longest = Math.max(known?.end ?? 0, head?.end ?? 0);
  if (!title && not !== undefined && not.end >= longest && not.end > from)
    return bareUnit(tokens, from, to);
  if (known !== undefined && known.end >= (head?.end ?? 0)) {
    return { end: known.end, known: known.value, field: head?.value === "field" };
  }
  if (head !== undefined) return { end: head.end, field: head.value === "field" };
  const field = ministry ? lexicon.bodies.fields.longest(tokens, from, to) : undefined;
  if (field !== undefined) return { end: field.end, field: true };
  return bareUnit(tokens, from, to);
}

/** A place that stands for its body: Chủ tịch tỉnh Hà Nam, Bí thư Hà Nội. */
function bareUnit(tokens: readonly Token[], from: number, to: number): Start | undefined {
  const unit = lexicon.bodies.units.longest(tokens, from, to);
  if (unit !== undefined) return { end: unit.end, field: false };
  const place = lexicon.places.longest(tokens, from, to);
  return place && tokens[from]?.capital === true ? { end: place.end, field: false } : undefined;
}
