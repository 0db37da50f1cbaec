import { type GraphAddress, connectGraph } from "@niengiam/server/dist/graph/index.js";

import { type Case, type Operation, textsOf } from "../operations/operation.ts";
import { Expected, type Side } from "./side.ts";

/** The hand-written statements over the driver alone: no HTTP, no GraphQL, in this process. */
export async function driverSide(
  address: GraphAddress,
  cases: ReadonlyMap<Operation, readonly Case[]>,
): Promise<Side> {
  const graph = await connectGraph(address);
  const expected = new Expected<number>();
  const texts = new Map(
    Array.from(cases.keys(), (operation) => [operation, textsOf(operation).statement]),
  );
  const rowsOf = (operation: Operation, index: number) =>
    graph.readRows(texts.get(operation) ?? "", cases.get(operation)?.[index]?.statement ?? {});

  return {
    name: "driver",
    pid: undefined,
    async learn(operation, index) {
      const rows = await rowsOf(operation, index);
      expected.set(operation, index, rows.length);
      return operation.read(rows, cases.get(operation)?.[index]?.statement ?? {});
    },
    async ask(operation, index) {
      expected.check(operation, index, (await rowsOf(operation, index)).length);
    },
    close: () => graph.close(),
  };
}
