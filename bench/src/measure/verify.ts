import { deepStrictEqual } from "node:assert/strict";

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
      const answers = new Map<string, unknown>();
      for (const side of sides) {
        const data = await side.learn(operation, index);
        answers.set(side.name, canonical(operation, data, values));
      }
      compare(`case ${index} of "${operation.name}"`, answers);
    }
  }
}

function compare(what: string, answers: ReadonlyMap<string, unknown>): void {
  const [[name, first] = ["nobody", null], ...others] = answers;
  if (first == null || (Array.isArray(first) && first.length === 0)) {
    throw new Error(`${what}: ${name} finds nothing.`);
  }
  for (const [other, says] of others) {
    try {
      deepStrictEqual(says, first);
    } catch (error) {
      throw new Error(`${what}: ${other} does not say what ${name} says.`, { cause: error });
    }
  }
}
