import type { GraphAddress } from "@niengiam/server/dist/graph/index.js";

import { type Case, type Operation, textsOf } from "../operations/operation.ts";
import { settingsOf, startApi, startOwn } from "../servers/start.ts";
import { driverSide } from "./driver-side.ts";
import { type WriteBody, httpSide } from "./http-side.ts";
import type { Side, SideName } from "./side.ts";

const bodies = {
  api: (operation, of) => ({ query: textsOf(operation).api, variables: of.api }),
  peer: (operation, of) => ({ query: textsOf(operation).peer, variables: of.peer }),
  statement: (operation, of) => ({
    query:
      "query ($operation: String!, $values: JSON!) { answer(operation: $operation, values: $values) }",
    variables: { operation: operation.name, values: of.statement },
  }),
} satisfies Partial<Record<SideName, WriteBody>>;

/** Starts every side on the same database, each with a process and a driver of its own. */
export async function openSides(
  names: readonly SideName[],
  database: GraphAddress,
  cases: ReadonlyMap<Operation, readonly Case[]>,
  connections: number,
): Promise<Side[]> {
  const sides: Side[] = [];
  for (const name of names) {
    if (name === "driver") {
      sides.push(await driverSide(database, cases));
      continue;
    }
    const server =
      name === "api" ? await startApi(database) : await startOwn(name, settingsOf(database));
    sides.push(httpSide(name, server, cases, bodies[name], connections));
  }
  return sides;
}
