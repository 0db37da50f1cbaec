import type { Config } from "../config.ts";
import type { GraphAddress } from "../graph/index.ts";
import { runningServer, startEmbedded } from "./embedded-neo4j.ts";
import { embeddedPlaces } from "./places.ts";

export interface Database {
  readonly address: GraphAddress;
  close(): Promise<void>;
}

/**
 * The database for one command: the one that NEO4J_URI names, or the one of a niengiam that runs
 * beside the command, or else one that is started here and stopped by `close`.
 */
export async function openDatabase(
  config: Config,
  report: (sentence: string) => void,
): Promise<Database> {
  const places = embeddedPlaces(config);
  const address = config.neo4j ?? runningServer(places);
  if (address) return { address, close: () => Promise.resolve() };
  const own = await startEmbedded({ ...places, report });
  return { address: own, close: () => own.stop() };
}
