import type { GraphAddress } from "../graph/index.ts";
import { type EmbeddedNeo4j, type EmbeddedOptions, startEmbedded } from "./embedded-neo4j.ts";

/** A server that ends again this many milliseconds after it was started again will not hold. */
const soon = 60_000;

/** A Neo4j that is started again, at the same address, when it ends by itself. */
export interface KeptNeo4j extends GraphAddress {
  /** Resolves with a sentence when the server has ended for good. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts a Neo4j as `startEmbedded` does, and keeps it up until `stop`. */
export async function keepEmbedded(options: EmbeddedOptions): Promise<KeptNeo4j> {
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
    stop: async () => {
      isStopping = true;
      await current.stop();
      await ended;
    },
  };

  async function keep(): Promise<string> {
    let startedAgain = -Infinity;
    for (;;) {
      const sentence = await current.ended;
      if (isStopping || Date.now() - startedAgain < soon) return sentence;
      options.report?.(`${sentence} It is started again.`);
      await current.stop();
      startedAgain = Date.now();
      current = await startAgain();
    }
  }

  async function startAgain(): Promise<EmbeddedNeo4j> {
    const started = await startEmbedded({ ...options, port });
    if (isStopping) await started.stop();
    return started;
  }
}
