import { NiengiamError } from "../errors.ts";

/** What the exit code of a command tells a script. */
export const exitCodes = { done: 0, refused: 1, usage: 2, databaseAway: 3 } as const;

/** The exit code of a command that failed. */
export function exitCodeOf(error: unknown): number {
  const away = error instanceof NiengiamError && ["UNAVAILABLE", "TIMEOUT"].includes(error.code);
  return away ? exitCodes.databaseAway : exitCodes.refused;
}

/** What the reader is told of a failure; a bug shows its stack, to be reported. */
export function sentenceOf(error: unknown): string {
  if (error instanceof NiengiamError) return error.message;
  return error instanceof Error ? String(error.stack) : String(error);
}
