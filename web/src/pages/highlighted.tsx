import { type Places, pieces } from "./pieces.ts";

/** A text with places in it brought out. */
export function Highlighted({ text, places }: { text: string; places: Places }) {
  return pieces(text, places).map(({ start, part, isBroughtOut }) =>
    isBroughtOut ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
  );
}
