import type { StatementPlace } from "./desk-error.ts";

/** The letters of a statement that stand at a place: a word, or one sign; from the first to behind the last. */
export function placeIn(
  statement: string,
  { line, column }: StatementPlace,
): { readonly from: number; readonly to: number } {
  const lines = statement.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  // What the desk counts beyond the end, as where something is missing, is the last sign there is.
  const from = Math.max(0, Math.min(before + column - 1, statement.length - 1));
  const length = /^[\p{L}\p{M}\p{N}_$.]+/u.exec(statement.slice(from))?.[0].length ?? 1;
  return { from, to: Math.min(from + length, statement.length) };
}
