import { describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadHolders } from "./holders-world.ts";

const api = useApi(loadHolders);

interface Step {
  readonly direction: string;
  readonly distance: number;
  readonly predecessor: { readonly id: string };
  readonly successor: { readonly id: string };
  readonly on: string;
  readonly how: string;
}

/** A lineage, a step in a line. */
async function lineage(id: string, args = ""): Promise<string[]> {
  const kind = id.slice(0, id.indexOf(":"));
  const { data, errors } = await api.ask(
    `query ($id: ID!) {
      ${kind}(id: $id) { lineage${args} { direction distance predecessor { id } successor { id } on how } }
    }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const answer = data as Record<string, { lineage: Step[] }>;
  return (answer[kind]?.lineage ?? []).map(
    ({ direction, distance, predecessor, successor, on, how }) =>
      [direction, distance, predecessor.id, how, successor.id, on]
        .join(" ")
        .replaceAll("body:", ""),
  );
}

describe("the lineage of a body or place", () => {
  it("leads through splits and mergers to what was before and what came after, each step once", async () => {
    expect(await lineage("body:so-cong-thuong")).toEqual([
      "BEFORE 1 so-du-lich MERGED so-cong-thuong 2008-05-01",
      "BEFORE 1 so-thuong-mai MERGED so-cong-thuong 2008-05-01",
      "BEFORE 2 so-thuong-nghiep SPLIT so-du-lich 1993",
      "BEFORE 2 so-thuong-nghiep SPLIT so-thuong-mai 1993",
      "AFTER 1 so-cong-thuong RENAMED so-cong-thuong-moi 2020-03",
    ]);
    expect(await lineage("body:so-thuong-nghiep")).toEqual([
      "AFTER 1 so-thuong-nghiep SPLIT so-du-lich 1993",
      "AFTER 1 so-thuong-nghiep SPLIT so-thuong-mai 1993",
      "AFTER 2 so-du-lich MERGED so-cong-thuong 2008-05-01",
      "AFTER 2 so-thuong-mai MERGED so-cong-thuong 2008-05-01",
      "AFTER 3 so-cong-thuong RENAMED so-cong-thuong-moi 2020-03",
    ]);
  });

  it("goes as far as it is asked to", async () => {
    expect(await lineage("body:so-thuong-nghiep", "(depth: 2)")).toEqual([
      "AFTER 1 so-thuong-nghiep SPLIT so-du-lich 1993",
      "AFTER 1 so-thuong-nghiep SPLIT so-thuong-mai 1993",
      "AFTER 2 so-du-lich MERGED so-cong-thuong 2008-05-01",
      "AFTER 2 so-thuong-mai MERGED so-cong-thuong 2008-05-01",
    ]);
    for (const depth of [0, 11]) {
      const { errors } = await api.ask(
        `{ body(id: "body:so-y-te") { lineage(depth: ${depth}) { distance } } }`,
      );
      expect(errors).toMatchObject([
        { message: '"depth" must be from 1 to 10.', extensions: { code: "BAD_USER_INPUT" } },
      ]);
    }
  });

  it("ends where two bodies are said to have followed each other", async () => {
    expect(await lineage("body:doan-mot", "(depth: 10)")).toEqual([
      "BEFORE 1 doan-hai REPLACED doan-mot 2001",
      "BEFORE 2 doan-mot REPLACED doan-hai 2002",
      "AFTER 1 doan-mot REPLACED doan-hai 2002",
      "AFTER 2 doan-hai REPLACED doan-mot 2001",
    ]);
  });

  it("is empty where nothing was before or after", async () => {
    expect(await lineage("body:so-y-te")).toEqual([]);
  });

  it("tells apart a place that kept its name, with the evidence of each step", async () => {
    expect(await lineage("place:hung-yen")).toEqual([
      "BEFORE 1 place:hai-hung SPLIT place:hung-yen 1997-01-01",
      "AFTER 1 place:hung-yen MERGED place:hung-yen.2025 2025-07-01",
    ]);
    const { data } = await api.ask(`
      { body(id: "body:so-cong-thuong-moi") { lineage(depth: 1) { how evidence { says printedAs source { title } } } } }
    `);
    expect(data).toEqual({
      body: {
        lineage: [
          {
            how: "RENAMED",
            evidence: [{ says: "SUCCEEDS", printedAs: "đổi tên", source: { title: "Gazette" } }],
          },
        ],
      },
    });
  });
});
