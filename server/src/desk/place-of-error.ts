import type { Place } from "./refusal.ts";

const told = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/;

/** What Neo4j says of a statement that was sent with EXPLAIN on a line before it, and where the fault is in it. */
export function placeOfError(message: string): { message: string; place: Place | undefined } {
  const found = told.exec(message);
  if (!found) return { message, place: undefined };
  const place = { line: Math.max(1, Number(found[1]) - 1), column: Number(found[2]) };
  return { message: message.slice(0, found.index), place };
}
