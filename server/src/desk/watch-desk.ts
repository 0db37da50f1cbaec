import type { Logger } from "pino";

import { type Graph, type GraphAddress, connectGraph, deskMark } from "../graph/index.ts";

/** Milliseconds from one look to the next. */
const period = 5000;
/** Milliseconds that a statement may go on after its time before it counts as stuck. */
const patience = 10_000;

const stuckStatements = `
  SHOW TRANSACTIONS
  YIELD transactionId, status, metaData, elapsedTime
  WHERE metaData.app = $mark AND elapsedTime.milliseconds > $longest
  RETURN transactionId, status, elapsedTime.milliseconds AS milliseconds`;

/** The longest time of a statement of the desk: to plan it, to run it, and some patience. */
const longest = 12_000 + patience;

/**
 * Looks on a connection of its own for statements of the desk that nothing has stopped, which the gate should have
 * refused. They are told to `onStuck`, each once.
 */
export function watchDesk(
  address: GraphAddress,
  log: Logger,
  onStuck: () => void = () => {},
): { close: () => Promise<void> } {
  const seen = new Set<unknown>();
  let graph: Graph | undefined;
  let isClosed = false;
  let timer = setTimeout(look, period);

  async function look(): Promise<void> {
    try {
      graph ??= await connectGraph(address);
      const rows = await graph.read(stuckStatements, { mark: deskMark, longest: BigInt(longest) });
      const news = rows.filter(({ transactionId }) => !seen.has(transactionId));
      for (const row of news) {
        seen.add(row["transactionId"]);
        log.error(row, "A statement of the research desk goes on after its time.");
      }
      if (news.length > 0) onStuck();
    } catch (error) {
      log.debug({ err: error }, "The research desk could not be looked after.");
    }
    if (!isClosed) timer = setTimeout(look, period);
  }

  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await graph?.close();
    },
  };
}
