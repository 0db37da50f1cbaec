import { afterEach, beforeAll, expect, test } from "vitest";

import { applySchema, schemaStatements } from "../../server/src/seeding/index.ts";
import { loadSearchWorld } from "../server/graphql/search-world.ts";
import { loadWorld } from "../server/graphql/world.ts";
import { emptyGraph, useGraph } from "../support/graph.ts";

const graph = useGraph();
const indexes =
  "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name";

beforeAll(() => applySchema(graph.current));
afterEach(async () => {
  await emptyGraph(graph.current);
  await graph.current.command("MATCH (schema:Schema) DELETE schema");
  await applySchema(graph.current);
});

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
    { version: 6 },
  ]);
});

test("a store of a newer program is refused", async () => {
  await graph.current.command("MATCH (schema:Schema) SET schema.version = 7");
  await expect(applySchema(graph.current)).rejects.toMatchObject({
    code: "CONFLICT",
    message:
      "The database holds a graph of version 7, and this program knows version 6. Update niengiam, or use another database.",
  });
});

test("a store of version 1 gets the labels of its posts, and all of it is stored again", async () => {
  await graph.current.command(`
    MATCH (schema:Schema) SET schema.version = 1, schema.hash = 'earlier'
    CREATE (body:Body {id: 'body:bo-noi-vu', name: 'Bộ Nội vụ'})
    CREATE (:Post {id: 'post:bo-noi-vu.bo-truong', name: 'Bộ trưởng', class: 'HEAD'})-[:IN]->(body)
    CREATE (:Bundle {id: 'registry.example', hash: 'said'})`);
  await graph.current.command("DROP INDEX post_name");
  await graph.current.command("CREATE FULLTEXT INDEX post_name FOR (n:Post) ON EACH [n.name]");
  await graph.current.command("CREATE INDEX post_name_folded FOR (n:Post) ON (n.nameFolded)");
  await graph.current.command("CALL db.awaitIndexes(60)");
  const before = await graph.current.read(indexes);

  await applySchema(graph.current);
  expect(await graph.current.read(indexes)).toEqual(
    before.filter(({ name }) => name !== "post_name_folded"),
  );
  expect(
    await graph.current.read(`
      MATCH (post:Post), (bundle:Bundle), (schema:Schema)
      CALL db.index.fulltext.queryNodes('post_name', 'labelFolded:vu') YIELD node
      RETURN node.label AS found, post.sortKey IS NOT NULL AS listed, bundle.hash AS hash, schema.version AS version`),
  ).toEqual([{ found: "Bộ trưởng Bộ Nội vụ", listed: true, hash: "", version: 6 }]);
});

test("a store of version 2 gets tenures that say how complete they are", async () => {
  await loadWorld(graph.current);
  const levels = "MATCH (t:Tenure) RETURN t.id AS id, t.completeness AS level ORDER BY id";
  const before = await graph.current.read(levels);
  expect(before).toContainEqual({
    id: "tenure:tran-thi-binh.bo-noi-vu.bo-truong",
    level: "BOTH_BOUNDS",
  });
  await graph.current.command(
    "MATCH (schema:Schema), (t:Tenure) SET schema.version = 2 REMOVE t.completeness",
  );

  await applySchema(graph.current);
  expect(await graph.current.read(levels)).toEqual(before);
}, 120_000);

test("a store of version 3 gets the numbers of its documents without signs", async () => {
  await loadSearchWorld(graph.current);
  const numbers =
    "MATCH (d:Document) RETURN d.number AS number, d.numbersJoined AS joined ORDER BY d.id";
  const before = await graph.current.read(numbers);
  expect(before).toEqual([
    { number: "09/CTr-BCA-TTTW", joined: "09ctrbcatttw | 09ctrbcamttq" },
    { number: "25-NQ/TW", joined: "25nqtw" },
    { number: "250-QĐ/TW", joined: "250qdtw" },
  ]);
  await graph.current.command(
    "MATCH (schema:Schema), (d:Document) SET schema.version = 3 REMOVE d.numbersJoined",
  );

  await applySchema(graph.current);
  expect(await graph.current.read(numbers)).toEqual(before);
});

test("a store of version 4 gets the keys of its lists by date", async () => {
  await loadWorld(graph.current);
  const keys = `
    MATCH (n:Event|Document|Source|Place)
    OPTIONAL MATCH (n)-[r:HELD_IN|ISSUED_BY|SIGNED_BY]->()
    RETURN n.id AS id, n.width AS width, n.startMin AS startMin, n.endMax AS endMax,
      CASE WHEN n:Source THEN [n.dateKey, n.from, n.to] END AS source, properties(r) AS listed
    ORDER BY id, type(r)`;
  const before = await graph.current.read(keys);
  const document = "document:05-ctr-bnv.2019";
  expect(before).toContainEqual({
    id: document,
    width: "MONTH",
    startMin: null,
    endMax: null,
    source: null,
    listed: {
      signer: "person:nguyen-van-an",
      dateKey: `2019-02-01\u0001${document}`,
      claims: ["claim:gazette.05-ctr-bnv.2019.signed-by.nguyen-van-an"],
    },
  });
  await graph.current.command(`
    MATCH (schema:Schema), (n:Event|Document|Source|Place)
    SET schema.version = 4
    REMOVE n.width, n.startMin, n.endMax
    WITH n
    CALL (n) { WITH n WHERE n:Source REMOVE n.dateKey, n.from, n.to }
    MATCH (n)-[r:HELD_IN|ISSUED_BY|SIGNED_BY]->()
    REMOVE r.place, r.issuer, r.signer, r.dateKey`);
  expect(await graph.current.read(keys)).not.toEqual(before);

  await applySchema(graph.current);
  expect(await graph.current.read(keys)).toEqual(before);
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
