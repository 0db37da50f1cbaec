import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import { readQuestionFiles } from "../../../server/src/desk/questions.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { useDesk } from "./open-desk.ts";
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
