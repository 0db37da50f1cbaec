import { join } from "node:path";

import { type Config, projectRoot } from "../config.ts";

/** Where an embedded server finds what it needs; all paths are absolute. */
export interface EmbeddedPlaces {
  /** The folder of everything that the server keeps: store, password, configuration, logs. */
  readonly home: string;
  /** The folder of Neo4j's jars, which the set-up fetches. */
  readonly lib: string;
  /** The command that starts Java: that of JAVA_HOME, or else the one on the path. */
  readonly java: string;
}

/** What lies where below the home folder. */
export const homeLayout = {
  conf: "conf",
  import: "import",
  consoleLog: "logs/console.log",
  lock: "lock",
  password: "password",
  running: "running.json",
} as const;

export function embeddedPlaces(config: Pick<Config, "dataDir" | "javaHome">): EmbeddedPlaces {
  return {
    home: join(config.dataDir, "neo4j"),
    lib: join(projectRoot, ".cache", "neo4j", "lib"),
    java: config.javaHome ? join(config.javaHome, "bin", "java") : "java",
  };
}
