export { type EmbeddedNeo4j, assertNotRunning, startEmbedded } from "./embedded-neo4j.ts";
export { type Care } from "./care.ts";
export { importStore } from "./import-store.ts";
export { type KeptNeo4j, keepEmbedded } from "./keep-embedded.ts";
export { openDatabase } from "./open-database.ts";
export { type EmbeddedPlaces, embeddedPlaces } from "./places.ts";
