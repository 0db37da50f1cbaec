import { afterEach, beforeAll, expect, test } from "vitest";

import { applySchema, schemaStatements } from "../../server/src/seeding/index.ts";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
const indexes =
  "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name";

beforeAll(() => applySchema(graph.current));
afterEach(() => graph.current.command("MATCH (schema:Schema) SET schema.version = 1"));

test("every constraint and index is there and can be read", async () => {
  const names = schemaStatements().map((text) => /(?:CONSTRAINT|INDEX) (\w+) IF/.exec(text)?.[1]);
  expect(await graph.current.read(indexes)).toEqual(
    names.toSorted((a = "", b = "") => (a < b ? -1 : 1)).map((name) => ({ name, state: "ONLINE" })),
  );
});

test("a second run changes nothing", async () => {
  const before = await graph.current.read(indexes);
  await applySchema(graph.current);
  expect(await graph.current.read(indexes)).toEqual(before);
  expect(await graph.current.read("MATCH (s:Schema) RETURN s.version AS version")).toEqual([
    { version: 1 },
  ]);
});

test("a store of a newer program is refused", async () => {
  await graph.current.command("MATCH (schema:Schema) SET schema.version = 2");
  await expect(applySchema(graph.current)).rejects.toMatchObject({
    code: "CONFLICT",
    message:
      "The database holds a graph of version 2, and this program knows version 1. Update niengiam, or use another database.",
  });
});

test("search knows the names that English stop words would hide", async () => {
  await graph.current.command(
    "CREATE (:Person {id: 'person:an', name: 'Tô An', nameFolded: 'to an'})",
  );
  const found = await graph.current.read(
    "CALL db.index.fulltext.queryNodes('person_name', '+nameFolded:to +nameFolded:an') YIELD node RETURN node.id AS id",
  );
  await graph.current.command("MATCH (n:Person {id: 'person:an'}) DELETE n");
  expect(found).toEqual([{ id: "person:an" }]);
});
