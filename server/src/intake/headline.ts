import { splitLines } from "./parts/index.ts";
import { cleanLetters } from "./text/clean-letters.ts";
import { giveText } from "./text/given-text.ts";

/** The headline of an article, as printed; null where the text does not begin with one. */
export function headlineOf(text: string): string | null {
  const { clean, printed } = cleanLetters(giveText(text).text);
  const line = splitLines(clean).find(({ kind }) => kind === "headline");
  return line ? printed.slice(line.start, line.end) : null;
}
