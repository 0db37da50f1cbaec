import { describe, expect, test } from "vitest";

import { DeskError, errorOfResponse } from "../../../web/src/console/desk-error.ts";
import { pictureIds } from "../../../web/src/console/picture-ids.ts";
import { placeIn } from "../../../web/src/console/place-in.ts";
import { readAnswer, type Row } from "../../../web/src/console/read-answer.ts";
import { kindOf, namesOf, valueOf } from "../../../web/src/console/values.ts";

const binh = {
  kind: "node",
  id: "person:tran-thi-binh",
  labels: ["Person"],
  properties: { id: "person:tran-thi-binh", name: "Trần Thị Bình" },
} as const;

const tenure = {
  kind: "node",
  id: "tenure:tran-thi-binh.bo-a.bo-truong",
  labels: ["Tenure"],
  properties: { person: "person:tran-thi-binh", post: "post:bo-a.bo-truong", body: "body:bo-a" },
} as const;

const claim = {
  kind: "node",
  id: "claim:bao-1.body-a.hosted.hop",
  labels: ["Claim"],
  properties: { subject: "body:a", object: "event:2020-01-01.hop", value: "post:of-no-account" },
} as const;

const held = { kind: "relationship", type: "HELD", from: binh.id, to: tenure.id, properties: {} };

/** An answer that comes in the given pieces. */
function answering(...pieces: string[]): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    }),
  );
}

/** What is taken of an answer, and how it ends. */
async function taken(response: Response) {
  const rows: Row[] = [];
  let columns: readonly string[] = [];
  const end = await readAnswer(response, {
    columns: (names) => {
      columns = names;
    },
    rows: (more) => rows.push(...more),
  }).catch((error: unknown) => error);
  return { columns, rows, end };
}

describe("an answer", () => {
  const head = '{"columns":["x"]}\n';
  const summary = { rowCount: 2, milliseconds: 14, truncated: false };

  test("is read as it comes in, wherever the pieces are cut", async () => {
    const whole = `${head}{"row":{"x":"Bình"}}\n{"row":{"x":null}}\n${JSON.stringify({ summary })}\n`;
    for (let cut = 1; cut < whole.length; cut += 5) {
      expect(await taken(answering(whole.slice(0, cut), whole.slice(cut)))).toEqual({
        columns: ["x"],
        rows: [{ x: "Bình" }, { x: null }],
        end: summary,
      });
    }
  });

  test("keeps the rows before a failure, and tells of it", async () => {
    const error = { code: "TIMEOUT", message: "The statement took longer than 10 seconds." };
    const { rows, end } = await taken(
      answering(head, '{"row":{"x":1}}\n', `${JSON.stringify({ error })}\n`),
    );
    expect(rows).toEqual([{ x: 1 }]);
    expect(end).toMatchObject({ code: "TIMEOUT", told: error.message, place: null });
  });

  test.each([
    ["CUT_OFF", `${head}{"row":{"x":1}}\n`],
    ["CUT_OFF", `${head}{"row":{"x"`],
    ["UNREADABLE", "<!doctype html>\n"],
    ["UNREADABLE", '{"something":"else"}\n'],
  ])("is %s when it ends as %j", async (code, text) => {
    expect((await taken(answering(text))).end).toMatchObject({ code });
  });
});

describe("a refusal", () => {
  test("says where, when the desk does", () => {
    const error = { code: "FORBIDDEN", message: "CREATE is not allowed.", line: 1, column: 8 };
    expect(errorOfResponse(403, { error })).toMatchObject({
      code: "REFUSED",
      told: "CREATE is not allowed.",
      place: { line: 1, column: 8 },
    });
  });

  test.each([
    [429, { error: { code: "UNAVAILABLE", message: "Ask at most 1 question at a time." } }, "BUSY"],
    [503, { error: { code: "UNAVAILABLE", message: "Try again soon." } }, "UNAVAILABLE"],
    [502, null, "UNAVAILABLE"],
    [400, { error: { code: "BAD_USER_INPUT", message: "p is not defined." } }, "WRONG"],
    [500, { error: { code: "SOMETHING_NEW", message: "…" } }, "INTERNAL"],
    [404, "<!doctype html>", "UNREADABLE"],
  ])("with status %i and %j is %s", (status, body, code) => {
    const error = errorOfResponse(status, body);
    expect(error).toBeInstanceOf(DeskError);
    expect(error.code).toBe(code);
  });

  test.each([
    ["MATCH (p)\nRETURN foo(p)", { line: 2, column: 8 }, "foo"],
    ["CREATE (p)", { line: 1, column: 1 }, "CREATE"],
    ["RETURN $người", { line: 1, column: 8 }, "$người"],
    ["RETURN 1 ;", { line: 1, column: 10 }, ";"],
    ["RETURN (1", { line: 1, column: 10 }, "1"],
    ["RETURN 1", { line: 9, column: 9 }, "1"],
    ["", { line: 1, column: 1 }, ""],
  ])("of %j at %o is about %j", (statement, place, about) => {
    const { from, to } = placeIn(statement, place);
    expect(statement.slice(from, to)).toBe(about);
  });
});

describe("a value", () => {
  test.each([
    [null, "nothing"],
    [false, "truth"],
    [0, "number"],
    ["", "text"],
    ["person:tran-thi-binh", "id"],
    ["https://example.org", "text"],
    ["person: Bình", "text"],
    [[1, [2]], "list"],
    [{ a: 1 }, "map"],
    [{ kind: "node" }, "map"],
    [{ kind: "point", srid: 4326, x: 1, y: 2 }, "map"],
    [binh, "node"],
    [held, "relationship"],
    [{ kind: "path", nodes: [binh, tenure], relationships: [held] }, "path"],
  ])("%j is a %s", (value, is) => {
    expect(valueOf(value).is).toBe(is);
  });

  test("a node goes by its kind and its names: a post by its label, a tenure by its id", () => {
    const post = {
      ...binh,
      labels: ["Post"],
      properties: { name: "Bộ trưởng", label: "Bộ trưởng Bộ A", labelEn: "Minister of A" },
    };
    const describedAs = (node: Parameters<typeof namesOf>[0]) => [kindOf(node), namesOf(node)];
    expect(describedAs({ ...binh, labels: ["Person"] })).toEqual([
      "Person",
      { name: "Trần Thị Bình", nameEn: null },
    ]);
    expect(describedAs(post)).toEqual([
      "Post",
      { name: "Bộ trưởng Bộ A", nameEn: "Minister of A" },
    ]);
    expect(describedAs({ ...tenure, labels: ["Tenure"] })).toEqual([
      null,
      { name: tenure.id, nameEn: null },
    ]);
  });

  test("leads to a picture of its entities, in order and each once", () => {
    const rows = [
      { n: 1, list: ["event:2020-01-01.hop", ["person:nguyen-van-an"]] },
      { n: tenure, map: { who: binh } },
      { n: { kind: "path", nodes: [binh, tenure], relationships: [held] } },
      { n: claim },
      { n: held, source: "source:bao-2020-01-01", claim: "claim:a.b", text: "body:" },
    ];
    expect(pictureIds(rows)).toEqual([
      "event:2020-01-01.hop",
      "person:nguyen-van-an",
      "person:tran-thi-binh",
      "post:bo-a.bo-truong",
      "body:a",
    ]);
  });
});
