import type { GraphTransactor, Transaction } from "./connect.ts";
import type { Params } from "./read.ts";

/**
 * A handle on the graph as one transaction sees it, so that what is made of several transactions elsewhere can be one
 * here: its writes are parts of `tx` and stand or fall with it.
 */
export function within(tx: Transaction): GraphTransactor {
  return {
    read<R extends object>(text: string, params?: Params) {
      return tx.run<R>(text, params);
    },
    async readRows(text, params) {
      return (await tx.run(text, params)).map((row) => Object.values(row));
    },
    write: (work) => work(tx),
  };
}
