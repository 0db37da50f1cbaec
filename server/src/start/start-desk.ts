import type { RequestListener } from "node:http";

import type { Logger } from "pino";

import type { Config } from "../config.ts";
import { createDeskRoutes, openResearchDesk, watchDesk } from "../desk/index.ts";
import { NiengiamError } from "../errors.ts";
import type { GraphAddress } from "../graph/index.ts";

/**
 * Opens the research desk as the settings say: for this machine on the server's own database, for everyone on the
 * Neo4j that CYPHER_URI names.
 *
 * @throws {NiengiamError} BAD_USER_INPUT when everyone may ask and there is no second Neo4j
 */
export function startDesk(
  { desk: { mode, replica }, admission }: Pick<Config, "desk" | "admission">,
  database: GraphAddress,
  log: Logger,
): { readonly listener: RequestListener; readonly close: () => Promise<void> } {
  if (mode === "replica" && !replica) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      "CYPHER=replica needs a second Neo4j: name it with CYPHER_URI and CYPHER_PASSWORD, or leave CYPHER out for this machine alone.",
    );
  }
  const address = replica ?? database;
  const desk = openResearchDesk({ address, reach: "public", log });
  const watch = mode === "off" ? undefined : watchDesk(address, log);
  const atOnce = desk.limits.atOnce;
  return {
    listener: createDeskRoutes({
      mode,
      desk: () => desk,
      admission: { ...admission, atOnce },
      log,
    }),
    close: async () => {
      await watch?.close();
      await desk.close();
    },
  };
}
