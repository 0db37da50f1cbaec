type HighlightedProps = {
  text: string;
  /** `[start, end]` in UTF-16 units, the end exclusive, in order. */
  places: readonly (readonly number[])[];
};

/** A text with places in it brought out. */
export function Highlighted({ text, places }: HighlightedProps) {
  return pieces(text, places).map(({ start, part, isBroughtOut }) =>
    isBroughtOut ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
  );
}

/** The text in pieces, in and between the places; places outside of it, or one within another, are passed over. */
export function pieces(text: string, places: HighlightedProps["places"]) {
  const cuts: { start: number; part: string; isBroughtOut: boolean }[] = [];
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
