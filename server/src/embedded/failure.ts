import { readFileSync, statfsSync } from "node:fs";

const diskFull =
  "The disk is full, so Neo4j cannot work. Free some space (1 GB is plenty) and start again.";

/** Below this many bytes the disk counts as full: Neo4j then may not even log why it stopped. */
const nothingLeft = 20e6;

/** What a line of Neo4j's log means for the person at the terminal; the first that matches holds. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|not enough space on the disk/i, diskFull],
  [
    /FileLockException|Lock file has been locked by another process/,
    "Another Neo4j uses this store. Stop it and start again, or give this one a folder of its own with DATA_DIR.",
  ],
  [
    /PortBindException|Address already in use/,
    "Another program took the port that was meant for Neo4j. Start again: a new port is chosen each time.",
  ],
  [
    /Could not find or load main class/,
    "Neo4j has not been fetched yet. Run npm start once: it fetches what is missing.",
  ],
  [
    /UnsupportedClassVersionError/,
    "This Java is too old for Neo4j. Install Java 17 or newer, or point JAVA_HOME at one.",
  ],
  [
    /OutOfMemoryError|Could not reserve enough space|insufficient memory/i,
    "Neo4j ran out of memory: it needs about 1.3 GB. Close other programs and start again.",
  ],
  [
    /Unrecognized setting/,
    "Neo4j does not know a setting of its configuration. The server's version in neo4j/pom.xml and the settings in server/src/embedded/conf.ts do not fit together.",
  ],
];

/** What a log says about why Neo4j stopped; undefined when it says nothing known. */
export function meaningOf(log: string): string | undefined {
  return meanings.find(([pattern]) => pattern.test(log))?.[1];
}

/** A sentence for a Neo4j that stopped and logged to `logPath`. */
export function explainFailure(logPath: string): string {
  const { bavail, bsize } = statfsSync(logPath);
  if (bavail * bsize < nothingLeft) return diskFull;
  return (
    meaningOf(readFileSync(logPath, "utf8")) ??
    `Neo4j stopped by itself. The reason is at the end of ${logPath}.`
  );
}
