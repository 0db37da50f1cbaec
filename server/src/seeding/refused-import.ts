import { NiengiamError } from "../errors.ts";
import { type Problem, problemText } from "./read/problem.ts";

const shown = 100;

/** An import that was refused before anything was written; `problems` has all that is wrong. */
export class RefusedImport extends NiengiamError {
  override readonly name = "RefusedImport";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const left = problems.length - shown;
    super(
      "BAD_USER_INPUT",
      [
        ...problems.slice(0, shown).map(problemText),
        ...(left > 0 ? [`… and ${left} more`] : []),
        `Nothing was imported: ${problems.length === 1 ? "one mistake" : `${problems.length} mistakes`} to mend first.`,
      ].join("\n"),
    );
    this.problems = problems;
  }
}
