import type { GraphAddress } from "../graph/index.ts";
import { type Care, untilSilent } from "./care.ts";
import { type EmbeddedNeo4j, type EmbeddedOptions, startEmbedded } from "./embedded-neo4j.ts";

/** A server that ends again this many milliseconds after it was started again will not hold. */
const usuallySoon = 60_000;

export interface KeptOptions extends EmbeddedOptions {
  /** Ends a server that hangs, so that it is started again; nobody looks unless given. */
  readonly care?: Care;
  /** Milliseconds, instead of a minute, within which a server that ends again is given up. */
  readonly soon?: number;
}

/** A Neo4j that is started again, at the same address, when it ends by itself or hangs. */
export interface KeptNeo4j extends GraphAddress {
  /** Resolves with a sentence when the server has ended for good. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
  /** Ends it at once with all that runs on it; it is started again. */
  kill(): void;
}

/** Starts a Neo4j as `startEmbedded` does, and keeps it up until `stop`. */
export async function keepEmbedded(options: KeptOptions): Promise<KeptNeo4j> {
  const { soon = usuallySoon } = options;
  let current = await startEmbedded(options);
  const { uri, user, password, database, port } = current;
  let isStopping = false;
  const ended = keep().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  return {
    uri,
    user,
    password,
    database,
    ended,
    kill: () => current.kill(),
    stop: async () => {
      isStopping = true;
      await current.stop();
      await ended;
    },
  };

  async function keep(): Promise<string> {
    let startedAgain = -Infinity;
    for (;;) {
      const { sentence, hung } = await endOf(current, options.care);
      if (isStopping || (!hung && Date.now() - startedAgain < soon)) return sentence;
      options.report?.(`${sentence} It is started again.`);
      await current.stop();
      current = await startAgain();
      options.report?.("Neo4j answers again.");
      startedAgain = Date.now();
    }
  }

  async function startAgain(): Promise<EmbeddedNeo4j> {
    const started = await startEmbedded({ ...options, port });
    if (isStopping) await started.stop();
    return started;
  }
}

/** Waits until a server has ended; one that hangs is ended here. */
async function endOf(
  server: EmbeddedNeo4j,
  care: Care | undefined,
): Promise<{ sentence: string; hung: boolean }> {
  if (!care) return { sentence: await server.ended, hung: false };
  const over = new AbortController();
  const sentence = await Promise.race([server.ended, untilSilent(server, care, over.signal)]);
  over.abort();
  if (sentence !== undefined) return { sentence, hung: false };
  server.kill();
  await server.ended;
  return { sentence: "Neo4j did not answer any more and was ended.", hung: true };
}
