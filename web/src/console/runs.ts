import { create } from "zustand";
import { askDesk, type Asked } from "./ask-desk.ts";
import { DeskError } from "./desk-error.ts";
import { readAnswer, type Row, type Summary } from "./read-answer.ts";

/** A question with what has come of its answer so far. */
export type Run = {
  readonly asked: Asked;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Null while it goes on. */
  readonly end: Summary | DeskError | "STOPPED" | null;
};

/** The latest question of each page, which outlasts leaving the page and coming back. */
export const useRuns = create<{ readonly [page: string]: Run }>()(() => ({}));

const leaving = new Map<string, AbortController>();

/** Asks a question for a page, in the place of the one before. Failures are part of the run. */
export async function run(page: string, asked: Asked): Promise<void> {
  stop(page);
  const left = new AbortController();
  leaving.set(page, left);
  let now: Run = { asked, columns: [], rows: [], end: null };
  const become = (change: Partial<Run>) => {
    now = { ...now, ...change };
    // Another question may have taken its place.
    if (leaving.get(page) === left) useRuns.setState({ [page]: now });
  };
  become({});
  try {
    const response = await askDesk(asked, "ndjson", left.signal);
    const end = await readAnswer(response, {
      columns: (columns) => become({ columns }),
      rows: (rows) => become({ rows: [...now.rows, ...rows] }),
    });
    become({ end });
  } catch (error) {
    if (left.signal.aborted) become({ end: "STOPPED" });
    else become({ end: error instanceof DeskError ? error : new DeskError("UNREADABLE") });
  }
}

/** Stops the question of a page; the desk ends it when its reader leaves. */
export function stop(page: string): void {
  leaving.get(page)?.abort();
}

/** Takes the answer of a page away, as when another statement is opened. */
export function forget(page: string): void {
  stop(page);
  leaving.delete(page);
  const others = Object.entries(useRuns.getState()).filter(([name]) => name !== page);
  useRuns.setState(Object.fromEntries(others), true);
}
