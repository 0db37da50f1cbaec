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
import { type Spent, spending, sum } from "./spent.ts";
import { generateBundles } from "./world/world.ts";

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
const spent = spending(server?.pid);
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
  const runs = { importer: [] as Spent[], bare: [] as Spent[] };
  const rows = { nodes: 0, links: 0 };
  for (let turn = 0; ; turn += 1) {
    const [mine, other] = [ours.next(), bare.next()];
    if (mine.done || other.done) break;
    const prepared = bareRows(other.value);
    rows.nodes += countOf(prepared.nodes);
    rows.links += countOf(prepared.links);
    const sides = [
      async () => runs.importer.push(await spent(() => load(graph, mine.value))),
      async () => runs.bare.push(await spent(() => writeBare(graph, prepared, rowsPerStatement))),
    ];
    for (const side of turn % 2 === 0 ? sides : sides.toReversed()) await side();
  }
  const [importer, plain] = [sum(runs.importer), sum(runs.bare)];
  console.log(
    [
      `${persons} persons: ${rows.nodes} node rows and ${rows.links} relationship rows on each side`,
      `importer   ${line(importer)}, ${perSecond(importer)} rows a second`,
      `bare       ${line(plain)}, ${perSecond(plain)} rows a second`,
      `the importer reaches ${(plain.seconds / importer.seconds).toFixed(2)} of bare statements (the bar is 0.8)`,
    ].join("\n"),
  );

  // Both worlds have claims, so tenures are derived for twice the persons.
  let holdings = 0;
  const deriving = await spent(() =>
    derive(graph, allHoldings(graph), (count) => (holdings += count)),
  );
  const checking = await spent(() => runChecks(graph));
  console.log(
    [
      "apart, for both worlds:",
      `tenures of ${holdings} holdings derived in ${line(deriving)}`,
      `rules checked in ${line(checking)}`,
    ].join("\n"),
  );

  function perSecond({ seconds }: Spent): number {
    return Math.round((rows.nodes + rows.links) / seconds);
  }
}

function line({ seconds, client, server }: Spent): string {
  const processor = `${client.toFixed(1)} s here and ${server?.toFixed(1) ?? "?"} s at the server`;
  return `${seconds.toFixed(1)} s (processor: ${processor})`;
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
