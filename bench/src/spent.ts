import { processorTime } from "./measure/processor-time.ts";

/** What some work took, in seconds: by the clock, and of processor time in this process and at the server. */
export interface Spent {
  readonly seconds: number;
  readonly client: number;
  /** Not known for a server that is no process of this Linux machine. */
  readonly server: number | undefined;
}

/** A stopwatch for work. The clock moves with what else the machine does; processor time hardly does. */
export function spending(server: number | undefined) {
  return async (work: () => Promise<unknown>): Promise<Spent> => {
    const start = performance.now();
    const client = process.cpuUsage();
    const before = processorTime(server);
    await work();
    const { user, system } = process.cpuUsage(client);
    const after = processorTime(server);
    return {
      seconds: (performance.now() - start) / 1000,
      client: (user + system) / 1_000_000,
      server: before === undefined || after === undefined ? undefined : after - before,
    };
  };
}

export function sum(all: readonly Spent[]): Spent {
  return all.reduce((a, b) => ({
    seconds: a.seconds + b.seconds,
    client: a.client + b.client,
    server: a.server === undefined || b.server === undefined ? undefined : a.server + b.server,
  }));
}
