import { OPEN_FUTURE, OPEN_PAST } from "../../time/index.ts";
import type { Value } from "../rows.ts";

/** A line as RFC 4180 has it. */
export function csvLine(cells: readonly Value[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

/** Sentinels of the store: readers see an open bound as nothing. */
const openBounds = new Set<Value>([OPEN_PAST, OPEN_FUTURE]);

function cellOf(value: Value): string {
  if (value === undefined || value === null || openBounds.has(value)) return "";
  const text = harmless(typeof value === "object" ? value.join(" | ") : value.toString()).normalize(
    "NFC",
  );
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, so it gets an apostrophe, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection). The text as printed is in the other formats.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
