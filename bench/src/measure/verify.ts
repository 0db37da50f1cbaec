import { isDeepStrictEqual } from "node:util";

import type { Case, Operation } from "../operations/operation.ts";
import { canonical } from "./canonical.ts";
import type { Side } from "./side.ts";

/**
 * Asks every side every case once, before anything is timed.
 *
 * @throws when two sides do not say the same, or when there is nothing to say
 */
export async function verify(
  sides: readonly Side[],
  cases: ReadonlyMap<Operation, readonly Case[]>,
): Promise<void> {
  for (const [operation, all] of cases) {
    for (const [index, { statement: values }] of all.entries()) {
      const answers = [];
      for (const side of sides) {
        const data = await side.learn(operation, index);
        // The driver alone returns the value that the others have within a field.
        const answer = side.name === "statement" ? Object.values(data ?? {})[0] : data;
        answers.push({ side: side.name, says: canonical(operation, answer, values) });
      }
      const [first, ...others] = answers;
      if (!first || isEmpty(first.says)) throw difference(operation, index, answers);
      const differs = others.some(({ says }) => !isDeepStrictEqual(says, first.says));
      if (differs) throw difference(operation, index, answers);
    }
  }
}

function isEmpty(answer: unknown): boolean {
  return answer == null || (Array.isArray(answer) && answer.length === 0);
}

function difference(operation: Operation, index: number, answers: readonly object[]): Error {
  const told = answers.map((answer) => JSON.stringify(answer).slice(0, 2000)).join("\n");
  return new Error(`Case ${index} of "${operation.name}" is not answered alike:\n${told}`);
}
