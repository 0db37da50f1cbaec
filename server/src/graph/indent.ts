/** Statements are read by people too: in the query log, and in tests. */
export function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
