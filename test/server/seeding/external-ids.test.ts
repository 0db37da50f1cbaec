import { describe, expect, it } from "vitest";

import { person } from "../../../server/src/seeding/format/person.ts";

const read = (externalIds: unknown) =>
  person.safeParse({ id: "person:tran-thi-binh", name: "Trần Thị Bình", externalIds });

describe("ids of an entity elsewhere", () => {
  it.each([
    "wikidata:Q1",
    "wikidata:Q123456789",
    "opensanctions:NK-abc123XYZ",
    "opensanctions:Q123",
    "opensanctions:gb-hmt-12345",
  ])("take %s", (id) => {
    expect(read([id])).toMatchObject({ success: true, data: { externalIds: [id] } });
  });

  it.each([
    "Q1",
    "wikidata:q1",
    "wikidata:Q0",
    "wikidata:Q1/x",
    "wikidata:P31",
    "opensanctions:abc",
    "opensanctions:NK-a b",
    "viaf:123",
    "constructor:Q1",
    "wikidata:",
  ])("refuse %s", (id) => {
    const { success, error } = read([id]);
    expect([success, error?.issues[0]?.path, error?.issues[0]?.message]).toEqual([
      false,
      ["externalIds", 0],
      "expected an id elsewhere as wikidata:Q123 or opensanctions:NK-abc123",
    ]);
  });

  it("add nothing to an entry that declares nothing", () => {
    const added = person.safeParse({ id: "person:tran-thi-binh", externalIds: ["wikidata:Q1"] });
    expect(added.error?.issues[0]?.message).toBe(
      '"externalIds" declares the id, so "name" is expected beside it',
    );
  });
});
