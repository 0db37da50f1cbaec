import { beforeAll, describe, expect, it } from "vitest";

import { addReviewer, revokeReviewer } from "../../../server/src/review/index.ts";
import { applySchema } from "../../../server/src/seeding/index.ts";
import { useExplain } from "../../support/explain.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { readCypher } from "../../../server/src/graph/index.ts";
import { useDesk } from "./open-desk.ts";

const graph = useGraph();
const desk = useDesk();
const explain = useExplain();
let token = "";

beforeAll(async () => {
  await applySchema(graph.current);
  await emptyGraph(graph.current);
  token = await addReviewer(graph.current, "Trần Thị Bình");
  await graph.current.command(
    "UNWIND ['An', 'Bình', 'Chi'] AS name CREATE (:Person {id: 'person:' + name, name: name})",
  );
});

const words = { vi: "Tên nào đứng sau?", en: "Which names come after?" };
const after = {
  title: words,
  parameters: [{ name: "name", type: "TEXT", title: { vi: "Tên", en: "Name" }, default: "An" }],
  statement: "MATCH (p:Person) WHERE p.name > $name RETURN p.name AS name ORDER BY name",
};

async function send(method: string, path: string, body?: object, bearer = token) {
  const response = await fetch(`${desk.base}/questions${path}`, {
    method,
    headers: {
      ...(bearer === "" ? {} : { authorization: `Bearer ${bearer}` }),
      ...(body ? { "content-type": "application/json" } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, ...(await response.json()) };
}

const read = (path: string) => send("GET", path, undefined, "");
const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
const saved = { name: "names-after", reviewer: "Trần Thị Bình", at };

describe("a question that a reviewer saves", () => {
  it("is there for everyone, in versions, until it is withdrawn", async () => {
    expect(await send("PUT", "/names-after", after)).toEqual({
      status: 201,
      question: { ...saved, ...after, version: 1, withdrawn: false },
    });
    const { questions } = await read("");
    expect(questions).toContainEqual({ ...saved, ...after, version: 1 });
    expect((await read("/names-after")).rows).toEqual([["Bình"], ["Chi"]]);
    expect((await read("/names-after?name=Bình")).rows).toEqual([["Chi"]]);

    const statement = after.statement.replace("ORDER BY name", "ORDER BY name DESC");
    const second = { ...after, statement };
    expect(await send("POST", "/names-after", { ...second, version: 1 })).toMatchObject({
      status: 200,
      question: { version: 2 },
    });
    expect((await read("/names-after")).rows).toEqual([["Chi"], ["Bình"]]);
    expect((await read("/names-after/versions/1?name=An")).rows).toEqual([["Bình"], ["Chi"]]);

    expect(await send("DELETE", "/names-after?version=2")).toEqual({
      status: 200,
      question: { ...saved, version: 3, withdrawn: true },
    });
    const day = new Date().toISOString().slice(0, 10);
    expect((await read("/names-after")).error.message).toBe(
      `Trần Thị Bình withdrew names-after on ${day}. What it asked before: GET /questions/names-after/versions.`,
    );
    expect((await read("")).questions).toHaveLength(questions.length - 1);
    expect(await read("/names-after/versions")).toEqual({
      status: 200,
      versions: [
        { ...saved, version: 3, withdrawn: true },
        { ...saved, ...second, version: 2, withdrawn: false },
        { ...saved, ...after, version: 1, withdrawn: false },
      ],
    });
    expect((await send("PUT", "/names-after", { ...after, version: 3 })).question.version).toBe(4);
    await send("DELETE", "/names-after?version=4");
    expect((await send("PUT", "/names-after", after)).question.version).toBe(6);
  });

  it("is refused when somebody was faster, also at the same moment", async () => {
    await send("PUT", "/raced", after);
    const answers = await Promise.all(
      [1, 2].map(() => send("PUT", "/raced", { ...after, version: 1 })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await send("PUT", "/raced", after)).toEqual({
      status: 409,
      error: {
        code: "CONFLICT",
        message:
          "Trần Thị Bình saved version 2 of raced. Read it, and send 2 as the version that you saw.",
      },
    });
    expect((await send("PUT", "/never", { ...after, version: 1 })).error.message).toBe(
      'There is no question never to replace. Leave "version" out to save a new one.',
    );
  });

  it.each([
    ["writes", { statement: "MATCH (p:Person) WHERE p.name > $name SET p.x = 1" }, 403, "SET"],
    [
      "reads what is not public",
      { statement: "MATCH (q:SavedQuestion {name: $name}) RETURN q" },
      403,
      "SavedQuestion",
    ],
    ["cannot be understood", { statement: "MATCH (p:Person) RETURN q, $name" }, 400, "`q`"],
    ["has another parameter", { statement: "RETURN $other AS x, $name AS y" }, 400, "$other"],
    ["leaves a parameter out", { statement: "RETURN 1 AS x" }, 400, "parameter name"],
    [
      "has a default that is none",
      { parameters: [{ ...after.parameters[0], type: "DATE" }] },
      400,
      "name",
    ],
    ["has no title", { title: { vi: "", en: "x" } }, 400, "title.vi"],
  ])("is not saved when it %s", async (_what, wrong, status, told) => {
    const answer = await send("PUT", "/wrong", { ...after, ...wrong });
    expect([answer.status, answer.error.message]).toEqual([status, expect.stringContaining(told)]);
    expect((await read("/wrong/versions")).status).toBe(400);
  });

  it("bears no name of those that come with the program, and no odd one", async () => {
    expect((await send("PUT", "/colleagues", after)).status).toBe(403);
    expect((await send("PUT", "/Tên", after)).status).toBe(400);
  });

  it("needs a reviewer", async () => {
    expect(await send("PUT", "/names-of-mine", after, "")).toMatchObject({
      status: 401,
      error: { code: "UNAUTHENTICATED" },
    });
    const revoked = await addReviewer(graph.current, "Lê Văn Tô");
    await revokeReviewer(graph.current, "Lê Văn Tô");
    expect((await send("DELETE", "/raced?version=2", undefined, revoked)).status).toBe(401);
  });
});

it.each(["question-versions", "save-question"])(
  "desk/%s finds its nodes by an index",
  async (name) => {
    const text = readCypher(`desk/${name}.cypher`);
    const { operators } = await explain(text, { name: "", question: { id: "" } });
    expect(operators.join(" ")).toMatch(/Node(Unique)?IndexSeek/);
    expect(operators.join(" ")).not.toMatch(/AllNodesScan|NodeByLabelScan/);
  },
);
