import type { Case, Operation } from "../operations/operation.ts";
import type { Side, SideName } from "./side.ts";
import { type Slice, runSlice } from "./slice.ts";

export interface Plan {
  /** How often all sides take their turn. */
  readonly rounds: number;
  /** How long a turn is. */
  readonly milliseconds: number;
  readonly inFlight: readonly number[];
}

/** The turns of all sides at one operation: by side, one slice a round. */
export interface Series {
  readonly operation: Operation;
  readonly inFlight: number;
  readonly slices: ReadonlyMap<SideName, readonly Slice[]>;
}

/** Milliseconds of asking before the clock counts: plans are made, and Node and Java compile what is hot. */
const warmUp = 600;

/** Lets the sides take turns, each round in another order, so that all meet the same noise of the machine. */
export async function* runRounds(
  sides: readonly Side[],
  cases: ReadonlyMap<Operation, readonly Case[]>,
  { rounds, milliseconds, inFlight }: Plan,
  databasePid: number,
): AsyncGenerator<Series> {
  for (const [operation, { length }] of cases) {
    for (const side of sides) {
      const load = { inFlight: 4, milliseconds: Math.min(warmUp, 2 * milliseconds) };
      await runSlice(side, operation, length, load, databasePid);
    }
    for (const atOnce of inFlight) {
      const slices = new Map<SideName, Slice[]>(sides.map(({ name }) => [name, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (let turn = 0; turn < sides.length; turn += 1) {
          const side = sides[(turn + round) % sides.length];
          if (!side) continue;
          const load = { inFlight: atOnce, milliseconds };
          slices.get(side.name)?.push(await runSlice(side, operation, length, load, databasePid));
        }
      }
      yield { operation, inFlight: atOnce, slices };
    }
  }
}
