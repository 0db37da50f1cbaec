/** A piece of a text, with where it starts there. */
type Piece = { readonly start: number; readonly part: string; readonly isBroughtOut: boolean };

/** `[start, end]` in UTF-16 units, the end exclusive, in order. */
export type Places = readonly (readonly number[])[];

/** The text in pieces, in and between the places; places outside of it, or one within another, are passed over. */
export function pieces(text: string, places: Places): readonly Piece[] {
  const cuts: Piece[] = [];
  let at = 0;
  const take = (end: number, isBroughtOut: boolean) => {
    if (end > at) cuts.push({ start: at, part: text.slice(at, end), isBroughtOut });
    at = Math.max(at, end);
  };
  for (const [start = 0, end = 0] of places) {
    if (start < at || end > text.length) continue;
    take(start, false);
    take(end, true);
  }
  take(text.length, false);
  return cuts;
}
