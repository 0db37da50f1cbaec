export {
  type EmbeddedNeo4j,
  type EmbeddedOptions,
  assertNotRunning,
  startEmbedded,
} from "./embedded-neo4j.ts";
export { type Database, openDatabase } from "./open-database.ts";
export { embeddedPlaces } from "./places.ts";
