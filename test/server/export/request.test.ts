import { describe, expect, it } from "vitest";

import { readRequest } from "../../../server/src/export/index.ts";

function refusal(format: string, given: object = {}): string {
  try {
    readRequest(format, given);
  } catch (error) {
    expect(error).toMatchObject({ code: "BAD_USER_INPUT" });
    return (error as Error).message;
  }
  throw new Error("It was not refused.");
}

describe("what is asked of an export", () => {
  it("is the whole graph unless ids are given", () => {
    const { format, ...rest } = readRequest("jsonl", {});
    expect([format.name, rest]).toEqual([
      "jsonl",
      { ids: undefined, table: undefined, bom: false, history: false },
    ]);
  });

  it.each([
    [
      "xlsx",
      {},
      'There is no format "xlsx". Expected one of csv, jsonl, yaml, graphml, gexf, ftm.',
    ],
    ["csv", { tabel: "x" }, "unknown tabel; expected ids, table, bom or history"],
    ["csv", { ids: ["To Lam"] }, "ids: expected ids as person:to-lam"],
    ["csv", { ids: [] }, "ids: expected at least one id, as person:to-lam."],
    [
      "csv",
      { table: "people" },
      'There is no table "people". Expected one of persons, bodies, posts, documents, events, places, tenures, participations, relations, claims, sources.',
    ],
    ["gexf", { table: "persons" }, "The format gexf has no tables; only csv has."],
    [
      "jsonl",
      { history: true },
      "The format jsonl cannot tell what was withdrawn. Ask for the history as csv.",
    ],
    ["ftm", { bom: true }, "Only csv has a byte order mark."],
  ])("is refused for %s with %o", (format, given, sentence) => {
    expect(refusal(format, given)).toBe(sentence);
  });
});
