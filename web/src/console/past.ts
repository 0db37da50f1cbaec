import * as z from "zod/mini";

const statement = z.object({
  statement: z.string(),
  /** As typed: JSON. */
  parameters: z.string(),
});

/** What was asked once: the statement, and its parameters as typed. */
export type PastStatement = z.infer<typeof statement>;

/** Older ones are forgotten. */
const MOST = 50;

const KEPT_AS = "niengiam.statements";

/** The statements that were asked, with `latest` first, each once. */
export function remember(
  past: readonly PastStatement[],
  latest: PastStatement,
): readonly PastStatement[] {
  const isOther = (one: PastStatement) =>
    one.statement !== latest.statement || one.parameters !== latest.parameters;
  return [latest, ...past.filter(isOther)].slice(0, MOST);
}

/** The statements in a text of {@link keepPast}; none when it is no such text. */
export function readPast(text: string | null): readonly PastStatement[] {
  try {
    return z
      .array(statement)
      .parse(JSON.parse(text ?? "[]"))
      .slice(0, MOST);
  } catch {
    return [];
  }
}

/** What this browser has kept, the latest first. */
export function loadPast(): readonly PastStatement[] {
  return readPast(localStorage.getItem(KEPT_AS));
}

/** Keeps the statements in this browser; where it gives no room, the page remembers them until it is closed. */
export function keepPast(past: readonly PastStatement[]): void {
  try {
    if (past.length === 0) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, JSON.stringify(past));
  } catch {
    // Full, or switched off.
  }
}
