import { expect, test } from "vitest";

import { meaningOf } from "../../../server/src/embedded/failure.ts";

// The lines are Neo4j 5.26.31's own, cut short.
test.each([
  [
    'LifecycleException: Component was successfully initialized, but failed to start. "bind(..) failed with error(-98): Address already in use".',
    "Another program took the port that was meant for Neo4j. Start again: a new port is chosen each time.",
  ],
  [
    "org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: data/databases/store_lock.",
    "Another Neo4j uses this store. Stop it and start again, or give this one a folder of its own with DATA_DIR.",
  ],
  [
    "IllegalArgumentException: Unrecognized setting. No declared setting with name: server.bolt.nonsense.",
    "Neo4j does not know a setting of its configuration. The server's version in neo4j/pom.xml and the settings in server/src/embedded/conf.ts do not fit together.",
  ],
  [
    "java.io.IOException: No space left on device",
    "The disk is full, so Neo4j cannot work. Free some space (1 GB is plenty) and start again.",
  ],
  [
    "Error: Could not find or load main class org.neo4j.server.CommunityEntryPoint",
    "Neo4j has not been fetched yet. Run npm start once: it fetches what is missing.",
  ],
  [
    "java.lang.UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint has been compiled by a more recent version",
    "This Java is too old for Neo4j. Install Java 17 or newer, or point JAVA_HOME at one.",
  ],
  [
    "Terminating due to java.lang.OutOfMemoryError: Java heap space",
    "Neo4j ran out of memory: it needs about 1.3 GB. Close other programs and start again.",
  ],
  ["2026-11-21 12:37:26.163+0000 INFO  Started.", undefined],
])("%s", (log, meaning) => {
  expect(meaningOf(`INFO  Starting...\n${log}\n\tat org.neo4j…`)).toBe(meaning);
});
