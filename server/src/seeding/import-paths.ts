import { existsSync } from "node:fs";

import type { Graph } from "../graph/index.ts";
import { runChecks } from "./checks.ts";
import { derive } from "./derive/derive.ts";
import { TouchedHoldings, allHoldings } from "./derive/holdings.ts";
import { whileNoOtherImports } from "./import-lock.ts";
import { importState } from "./import-state.ts";
import { loadDeclarations, loadFacts } from "./load/load.ts";
import { statement } from "./load/statement.ts";
import { findFiles } from "./read/find-files.ts";
import { bundlesOf } from "./read/read-bundles.ts";
import { RefusedImport } from "./refused-import.ts";
import type { ImportReport, Progress } from "./report.ts";
import { type Plan, validate } from "./validate/validate.ts";
import { wantedBundles } from "./wanted-bundles.ts";

export interface ImportOptions {
  /** Find what is wrong and what would change, and write nothing. */
  readonly dryRun?: boolean;
  /** Leave the checks out when nothing changed: the graph is as it was when they last ran. */
  readonly checkOnlyChanges?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Told in a sentence what a reader should know on the way. */
  readonly log?: (sentence: string) => void;
}

/**
 * Imports bundle files and folders: checks every file, and only when all are right stores what is new
 * or changed, derives tenures and runs the checks. An import that was cut off is completed with it.
 * The schema must stand (`applySchema`).
 *
 * @throws {RefusedImport} with all mistakes of all files; then nothing was written
 * @throws {NiengiamError} BAD_USER_INPUT when a path does not exist, CONFLICT while another import runs,
 *   UNAVAILABLE when the database goes
 */
export function importPaths(
  graph: Graph,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  return whileNoOtherImports(graph, () => importAlone(graph, paths, options));
}

async function importAlone(
  graph: Graph,
  paths: readonly string[],
  {
    dryRun = false,
    checkOnlyChanges = false,
    onProgress = () => {},
    log = () => {},
  }: ImportOptions,
): Promise<ImportReport> {
  const cutOff = await importState(graph);
  if (cutOff)
    log(
      `${cutOffSentence(cutOff)} ${dryRun ? "The next import completes it." : "It is completed now."}`,
    );
  const left = cutOff?.paths.filter((path) => existsSync(path)) ?? [];
  const files = await findFiles([...new Set([...left, ...paths])]);
  const bundles = bundlesOf(files);

  const clock = stopwatch();
  let read = 0;
  const { problems, plan } = await validate(graph, bundles, cutOff !== undefined, () => {
    read += 1;
    onProgress({ phase: "validate", done: read, total: undefined });
  });
  const validated = clock();
  if (problems.length > 0) throw new RefusedImport(problems);

  const before = await countNodes(graph);
  const nothing = plan.wanted.size === 0 && !cutOff;
  const seconds = { validate: validated, load: 0, derive: 0 };
  if (!dryRun && !nothing) {
    Object.assign(seconds, await store(graph, files, plan, cutOff !== undefined, onProgress));
  }
  const after = await countNodes(graph);
  return {
    dryRun,
    completed: dryRun ? [] : left,
    bundles: plan.bundles,
    nodes: [...after].map(([label, count]) => ({
      label,
      count,
      added: count - (before.get(label) ?? 0),
    })),
    findings: dryRun || (nothing && checkOnlyChanges) ? [] : await runChecks(graph),
    seconds,
  };
}

/** The second pass. The marker stands from its first write to its last. */
async function store(
  graph: Graph,
  files: readonly string[],
  plan: Plan,
  everything: boolean,
  onProgress: (progress: Progress) => void,
): Promise<{ load: number; derive: number }> {
  const clock = stopwatch();
  const total = plan.wanted.size;
  const report = (phase: Progress["phase"], all: number | undefined) => {
    let done = 0;
    return (count: number) => {
      done += count;
      onProgress({ phase, done, total: all });
    };
  };
  await graph.command(statement("start-import"), { paths: files, bundles: BigInt(total) });
  await loadDeclarations(graph, wantedBundles(bundlesOf(files), plan), report("declare", total));
  const touched = new TouchedHoldings();
  const loaded = report("load", total);
  await loadFacts(graph, wantedBundles(bundlesOf(files), plan), (count, claims, posts) => {
    touched.add(claims);
    for (const post of posts) touched.addEntity(post);
    loaded(count);
  });
  const load = clock();
  const pages = everything || plan.first ? allHoldings(graph) : touched.pages(graph);
  await derive(graph, pages, report("derive", undefined));
  await graph.command(statement("finish-import"));
  return { load, derive: clock() };
}

async function countNodes(graph: Graph): Promise<Map<string, number>> {
  const rows = await graph.read<{ label: string; count: number }>(statement("count-nodes"));
  return new Map(rows.map(({ label, count }) => [label, count]));
}

function cutOffSentence({
  paths,
  bundles,
  done,
}: {
  paths: readonly string[];
  bundles: number;
  done: number;
}) {
  const [first = "nothing", ...others] = paths;
  const names = others.length === 0 ? first : `${first} and ${others.length} more`;
  return `An import of ${names} was cut off after ${done} of ${bundles} bundles.`;
}

/** Seconds since the last call. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return seconds;
  };
}
