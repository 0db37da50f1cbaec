import type { Operation } from "../operations/operation.ts";
import { processorTime } from "./processor-time.ts";
import type { Side } from "./side.ts";

/** What a short stretch of asking one side came to. */
export interface Slice {
  /** Milliseconds, one for each answer. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Processor seconds of the side's own process and of the database; null where not known. */
  readonly node: number | null;
  readonly database: number | null;
}

export interface Load {
  /** Requests under way at a time. */
  readonly inFlight: number;
  readonly milliseconds: number;
}

/** Asks one side for a while; each request goes out as soon as the one before it in its lane is answered. */
export async function runSlice(
  side: Side,
  operation: Operation,
  cases: number,
  { inFlight, milliseconds }: Load,
  databasePid: number,
): Promise<Slice> {
  const latencies: number[] = [];
  const pids = [side.pid, databasePid];
  const before = pids.map(processorTime);
  const began = performance.now();
  const end = began + milliseconds;
  let asked = 0;
  const lane = async () => {
    do {
      const sent = performance.now();
      await side.ask(operation, asked++ % cases);
      latencies.push(performance.now() - sent);
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const seconds = (performance.now() - began) / 1000;
  const [node, database] = pids.map(processorTime).map((after, index) => {
    const start = before[index];
    return after === undefined || start === undefined ? null : after - start;
  });
  return { latencies, seconds, node: node ?? null, database: database ?? null };
}
