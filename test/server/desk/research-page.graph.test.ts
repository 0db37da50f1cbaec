import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import pino from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { createApp } from "../../../server/src/app.ts";
import { projectRoot } from "../../../server/src/config.ts";
import type { GraphReader } from "../../../server/src/graph/index.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { findPython } from "../../support/python.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";
import { serve } from "../http/serve.ts";
import { openDeskRoutes } from "./open-desk.ts";

const page = readFileSync(join(projectRoot, "docs", "research.md"), "utf8");
const block = (text: string, language: string) =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(text)?.[1] ?? "";

/** What each section of the page asks in two languages, and what it says that both print. */
const analyses = page
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.split("\n", 1)[0] ?? "",
    typescript: block(section, "ts"),
    python: block(section, "python"),
    printed: block(section, "text"),
  }));

function hasPython3(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    process.stderr.write("Skipped: the research page in Python. There is no python3.\n");
    return false;
  }
}

const graph = useGraph();
const folder = useTemporaryFolder();
const plainPython = hasPython3() ? "python3" : undefined;
const ownPython = plainPython && findPython();
let base = "";
let close = async () => {};

beforeAll(async () => {
  await applySchema(graph.current);
  await emptyGraph(graph.current);
  await importPaths(graph.current, [join(projectRoot, "seeds")]);
  const desk = await openDeskRoutes();
  const { current } = graph;
  // A busy machine may plan for long; what is asked here is no matter of time.
  const patient: GraphReader = {
    read: (text, params, options) => current.read(text, params, { ...options, timeout: 120_000 }),
    readRows: (text, params, options) =>
      current.readRows(text, params, { ...options, timeout: 120_000 }),
  };
  const app = await serve(
    createApp({
      graph: patient,
      readiness: () => ({ state: "READY" }),
      webRoot: "/nowhere",
      log: pino({ level: "silent" }),
      desk: desk.listener,
    }),
  );
  base = app.base;
  close = async () => {
    app.close();
    await desk.close();
  };
});
afterAll(async () => {
  await close();
  await emptyGraph(graph.current);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it("there are analyses, each in both languages with what it prints", () => {
  expect(analyses.length).toBeGreaterThanOrEqual(4);
  expect(analyses.filter((one) => !one.typescript || !one.python || !one.printed)).toEqual([]);
});

describe.each(analyses)("$title", ({ title, typescript, python, printed }) => {
  it("prints what the page says in TypeScript", async () => {
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line) => void lines.push(String(line)));
    vi.stubEnv("NIENGIAM", base);
    const file = join(folder.current, `${title.replaceAll(/\W+/g, "-")}.ts`);
    writeFileSync(file, `${typescript}\nexport {};\n`);
    await import(file);
    expect(`${lines.join("\n")}\n`).toBe(printed);
  });

  const runner = python.includes("import networkx") ? ownPython : plainPython;
  it.skipIf(runner === undefined)("prints the same in Python", async () => {
    const file = join(folder.current, "analysis.py");
    writeFileSync(file, python);
    const env = { ...process.env, NIENGIAM: base, PYTHONIOENCODING: "utf-8", NO_PROXY: "*" };
    const { stdout } = await promisify(execFile)(runner ?? "", [file], { env });
    expect(stdout).toBe(printed);
  });
});
