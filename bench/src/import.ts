import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "@niengiam/server/dist/config.js";
import { embeddedPlaces, startEmbedded } from "@niengiam/server/dist/embedded/index.js";
import { type Graph, connectGraph } from "@niengiam/server/dist/graph/index.js";
import { derive } from "@niengiam/server/dist/seeding/derive/derive.js";
import { allHoldings } from "@niengiam/server/dist/seeding/derive/holdings.js";
import {
  bundle as bundleSchema,
  type Bundle,
} from "@niengiam/server/dist/seeding/format/bundle.js";
import { applySchema, runChecks } from "@niengiam/server/dist/seeding/index.js";
import {
  type LoadBundle,
  loadDeclarations,
  loadFacts,
} from "@niengiam/server/dist/seeding/load/load.js";

import { bareRows, writeBare } from "./bare-rows.ts";
import { generateBundles } from "./generate.ts";

const rowsPerStatement = 5_000;
const personsPerSlice = 5_000;

// Two equal worlds grow side by side in one graph, one loaded by the importer and one by bare
// statements, slice by slice in turns, so that both meet the same store, caches and noise.
const persons = Number(process.argv[2] ?? 10_000);
const home = mkdtempSync(join(tmpdir(), "niengiam-bench-"));
const config = readConfig(process.env);
const places = embeddedPlaces(config);
const server = config.neo4j ? undefined : await startEmbedded({ ...places, home });
const address = config.neo4j ?? server;
if (!address) throw new Error("No database.");
const graph = await connectGraph(address);
try {
  await measure(graph);
} finally {
  await graph.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
}

async function measure(graph: Graph): Promise<void> {
  await applySchema(graph);
  const ours = slices("a");
  const bare = slices("b");
  const seconds = { importer: 0, bare: 0 };
  const rows = { nodes: 0, links: 0 };
  for (let turn = 0; ; turn += 1) {
    const [mine, other] = [ours.next(), bare.next()];
    if (mine.done || other.done) break;
    const prepared = bareRows(other.value);
    rows.nodes += countOf(prepared.nodes);
    rows.links += countOf(prepared.links);
    const runs = [
      async () => {
        seconds.importer += await timed(() => load(graph, mine.value));
      },
      async () => {
        seconds.bare += await timed(() => writeBare(graph, prepared, rowsPerStatement));
      },
    ];
    for (const run of turn % 2 === 0 ? runs : runs.toReversed()) await run();
  }
  const deriving = await timed(() => derive(graph, allHoldings(graph), () => {}));
  const checking = await timed(() => runChecks(graph));
  const ratio = seconds.bare / seconds.importer;
  console.log(
    [
      `${persons} persons: ${rows.nodes} node rows and ${rows.links} relationship rows on each side`,
      `importer   ${seconds.importer.toFixed(1)} s, ${perSecond(seconds.importer)} rows a second`,
      `bare       ${seconds.bare.toFixed(1)} s, ${perSecond(seconds.bare)} rows a second`,
      `the importer reaches ${ratio.toFixed(2)} of bare statements (the bar is 0.8)`,
      `apart: tenures derived in ${deriving.toFixed(1)} s, rules checked in ${checking.toFixed(1)} s`,
    ].join("\n"),
  );

  function perSecond(time: number): number {
    return Math.round((rows.nodes + rows.links) / time);
  }
}

function* slices(world: string): Generator<Bundle[]> {
  let slice: Bundle[] = [];
  let filled = 0;
  for (const generated of generateBundles(persons, world)) {
    const bundle = bundleSchema.parse(generated);
    slice.push(bundle);
    filled += bundle.persons?.length ?? 0;
    if (filled >= personsPerSlice) {
      yield slice;
      slice = [];
      filled = 0;
    }
  }
  if (slice.length > 0) yield slice;
}

async function load(graph: Graph, bundles: readonly Bundle[]): Promise<void> {
  await loadDeclarations(graph, loaded(bundles), () => {});
  await loadFacts(graph, loaded(bundles), () => {});
}

async function* loaded(bundles: readonly Bundle[]): AsyncGenerator<LoadBundle> {
  for (const bundle of bundles)
    yield { bundle, hash: bundle.bundle, file: "generated", known: false };
}

function countOf(groups: ReadonlyMap<string, readonly object[]>): number {
  return [...groups.values()].reduce((sum, group) => sum + group.length, 0);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
