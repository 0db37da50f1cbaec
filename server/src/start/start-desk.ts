import { join } from "node:path";
import type { RequestListener } from "node:http";

import type { Logger } from "pino";

import type { Config } from "../config.ts";
import {
  type Desk,
  type Replica,
  createDeskRoutes,
  keepReplica,
  openQuestionLibrary,
  openReplica,
  openResearchDesk,
  usualLimits,
  watchDesk,
} from "../desk/index.ts";
import { embeddedPlaces } from "../embedded/index.ts";
import type { Graph, GraphAddress } from "../graph/index.ts";
import type { Review } from "../review/index.ts";

export interface StartedDesk {
  readonly listener: RequestListener;
  close(): Promise<void>;
}

/**
 * Opens the research desk as the settings say: for this machine on the server's own database; for everyone on the Neo4j
 * that CYPHER_URI names, or else on a second one that is started here and filled after every import.
 */
export function startDesk(
  config: Config,
  database: GraphAddress,
  graph: Graph,
  review: Review,
  log: Logger,
): StartedDesk {
  const { mode, replica: elsewhere } = config.desk;
  const opened = new OpenedDesk(log);
  const restart = (): void => replica?.restart();
  const report = (sentence: string) => log.warn(`The replica of the research desk: ${sentence}`);
  const replica: Replica | undefined =
    mode === "replica" && !elsewhere
      ? keepReplica({
          graph,
          home: join(config.dataDir, "desk"),
          log,
          open: (home, signal) =>
            openReplica(database, { ...embeddedPlaces(config), home }, report, signal),
          onReady: (address) => opened.move({ address, reach: "everything", log }, restart),
        })
      : undefined;
  if (!replica && mode !== "off") {
    void opened.move({ address: elsewhere ?? database, reach: "public", log });
  }
  return {
    listener: createDeskRoutes({
      mode,
      desk: () => opened.current,
      library: openQuestionLibrary(graph),
      reviewerOf: (asker) => review.reviewerOf(asker),
      admission: { ...config.admission, atOnce: usualLimits.atOnce },
      log,
    }),
    close: async () => {
      await replica?.close();
      await opened.close();
    },
  };
}

/** The desk where it is now, and who looks after it there. */
class OpenedDesk {
  current: Desk | undefined;
  #watch: ReturnType<typeof watchDesk> | undefined;
  readonly #log: Logger;

  constructor(log: Logger) {
    this.#log = log;
  }

  async move(
    parts: Parameters<typeof openResearchDesk>[0],
    onStuck: () => void = () => {},
  ): Promise<void> {
    const old = { desk: this.current, watch: this.#watch };
    this.current = openResearchDesk(parts);
    this.#watch = watchDesk(parts.address, this.#log, onStuck);
    await old.watch?.close();
    await old.desk?.close();
  }

  async close(): Promise<void> {
    await this.#watch?.close();
    await this.current?.close();
  }
}
