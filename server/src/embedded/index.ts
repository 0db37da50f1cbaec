export {
  type EmbeddedNeo4j,
  type EmbeddedOptions,
  assertNotRunning,
  startEmbedded,
} from "./embedded-neo4j.ts";
export { javaCommand } from "./java.ts";
