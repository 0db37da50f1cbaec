import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import { readQuestionFiles } from "../../../server/src/desk/questions.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";
import { useDesk } from "./open-desk.ts";
import { readAnalyses } from "./research-page.ts";
import { researchQuestions } from "./research.ts";

const graph = useGraph();
const desk = useDesk();

beforeAll(async () => {
  await emptyGraph(graph.current);
  await applySchema(graph.current);
  await importPaths(graph.current, [join(projectRoot, "seeds")]);
});

it("at least sixty questions of researchers are tried", () => {
  expect(researchQuestions.length).toBeGreaterThanOrEqual(60);
});

it.each(researchQuestions)("$statement", async (question) => {
  const { status, text } = await desk.ask(question);
  const answer = JSON.parse(text);
  expect([status, answer.error]).toEqual([200, undefined]);
  expect(answer.rows).toHaveLength(answer.rowCount);
  expect(answer.rowCount).toBeGreaterThan(0);
  expect(answer.truncated).toBe(false);
});

describe("saved questions", () => {
  const names = [...readQuestionFiles().keys()];

  it("are listed with their parameters", async () => {
    const response = await fetch(`${desk.base}/questions`);
    const { questions } = await response.json();
    expect(questions.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  it.each(names)("%s answers as it stands", async (name) => {
    const response = await fetch(`${desk.base}/questions/${name}`);
    const answer = await response.json();
    expect([response.status, answer.error]).toEqual([200, undefined]);
    expect(answer.rowCount).toBeGreaterThan(0);
  });

  it("take parameters from the address", async () => {
    const address = `${desk.base}/questions/roster-on-a-day?day=1950-01-01`;
    expect(await (await fetch(address)).json()).toMatchObject({ rows: [], rowCount: 0 });
  });

  it.each([
    ["people-at-events-with?atLeast=many", 400, "atLeast must be a whole number."],
    [
      "people-at-events-with?who=x",
      400,
      "The question has no parameter who; it has: person, atLeast.",
    ],
    ["nothing", 400, "There is no question nothing; GET /questions lists those there are."],
  ])("%s is told what is wrong", async (address, status, message) => {
    const response = await fetch(`${desk.base}/questions/${address}`);
    expect([response.status, await response.json()]).toEqual([
      status,
      { error: { code: "BAD_USER_INPUT", message } },
    ]);
  });
});

describe("the research page", () => {
  const folder = useTemporaryFolder();
  const analyses = readAnalyses();
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it("has analyses, each in both languages with what it prints", () => {
    expect(analyses.length).toBeGreaterThanOrEqual(4);
    expect(analyses.filter((one) => !one.typescript || !one.python || !one.printed)).toEqual([]);
  });

  describe.each(analyses)("$title", ({ title, typescript, python, printed, runner }) => {
    it("prints what the page says in TypeScript", async () => {
      const lines: string[] = [];
      vi.spyOn(console, "log").mockImplementation((line) => void lines.push(String(line)));
      vi.stubEnv("NIENGIAM", desk.base);
      const file = join(folder.current, `${title.replaceAll(/\W+/g, "-")}.ts`);
      writeFileSync(file, `${typescript}\nexport {};\n`);
      await import(file);
      expect(`${lines.join("\n")}\n`).toBe(printed);
    });

    it.skipIf(runner === undefined)("prints the same in Python", async () => {
      const file = join(folder.current, "analysis.py");
      writeFileSync(file, python);
      const env = { ...process.env, NIENGIAM: desk.base, PYTHONIOENCODING: "utf-8", NO_PROXY: "*" };
      const { stdout } = await promisify(execFile)(runner ?? "", [file], { env });
      expect(stdout).toBe(printed);
    });
  });
});
