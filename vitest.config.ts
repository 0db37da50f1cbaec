import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

import { LongFirst } from "./test/support/long-first.ts";

/**
 * A test's kind is in its name: `*.graph.test.ts` asks the Neo4j of its worker, so one file at a time
 * for each; everything in `test/e2e` starts processes and browsers; every other `*.test.ts` is pure.
 * Those with `.long.` in their names are left to `npm run test:all`.
 */
const graphTests = "test/**/*.graph.test.ts";
const endToEndTests = "test/e2e/**/*.test.ts";

/** Milliseconds after which a test hangs for certain, on the busiest machine: no test is about its time. */
const limit = 600_000;

export default defineConfig({
  // The libraries load graphql by require; what Vite would choose for the rest is a second copy of it.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    expect: { poll: { timeout: 30_000 } },
    // The tests of a worker share its modules: they hold no state that one file could leave to the next.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // A Neo4j that a test starts itself lives for seconds: its code is compiled once and quickly rather than twice
    // and well. Those of the run are started elsewhere, live for minutes, and take Java's usual way.
    env: { JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1" },
    // One number, and no `groupOrder`, for all projects: where one group of files follows another, vitest 4.1
    // can give two workers the same VITEST_POOL_ID, and so the same Neo4j.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [graphTests, endToEndTests],
          testTimeout: limit,
          hookTimeout: limit,
        },
      },
      {
        extends: true,
        test: {
          name: "graph",
          include: [graphTests],
          globalSetup: ["test/support/run-neo4j.ts"],
          testTimeout: limit,
          hookTimeout: limit,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: [endToEndTests],
          globalSetup: ["test/support/run-neo4j.ts"],
          // A browser on a busy machine may miss a moment; what fails twice is a fault.
          retry: 1,
          testTimeout: limit,
          hookTimeout: limit,
        },
      },
    ],
  },
});
