export { type EmbeddedNeo4j, assertNotRunning, startEmbedded } from "./embedded-neo4j.ts";
export { openDatabase } from "./open-database.ts";
export { embeddedPlaces } from "./places.ts";
