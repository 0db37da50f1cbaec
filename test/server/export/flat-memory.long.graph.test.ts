import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, expect, it } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import { applySchema } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { ownNeo4jEnvironment } from "../../support/own-neo4j.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const graph = useGraph();
const folder = useTemporaryFolder();

/** Megabytes of JavaScript objects that the exporter may hold; the file has more. */
const heap = 32;
const persons = 30_000;

beforeAll(async () => {
  await applySchema(graph.current);
  await emptyGraph(graph.current);
  await graph.current.command(`
    CREATE (:Source {id: 'source:one', publisher: 'one.example', url: 'https://one.example/a', sortKey: 'one'})
    CREATE (:Post {id: 'post:one.member', name: 'Ủy viên', label: 'Ủy viên', bundles: ['one'], sortKey: 'one'})-[:IN]->
      (:Body {id: 'body:one', name: 'Ủy ban', bundles: ['one'], sortKey: 'one'})`);
  await graph.current.command(
    `UNWIND range(1, $persons) AS n
    CALL (n) {
      MATCH (source:Source {id: 'source:one'}), (post:Post {id: 'post:one.member'})-[:IN]->(body)
      CREATE (claim:Claim {id: 'claim:one.' + n, source: source.id})-[:FROM]->(source)
      CREATE (:Person {id: 'person:' + n, name: 'Trần Thị Bình ' + n, bundles: ['one'], sortKey: 'p' + n})-[:HELD]->
        (tenure:Tenure {
          id: 'tenure:' + n, person: 'person:' + n, post: post.id, body: body.id, sortKey: 't' + n,
          certainFrom: '2020-01-01', certainTo: '2020-01-01', possibleFrom: '0000-01-01', possibleTo: '9999-12-31'
        })-[:OF]->(post)
      CREATE (tenure)-[:AT]->(body), (claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure)
    } IN TRANSACTIONS OF 2000 ROWS`,
    { persons: BigInt(persons) },
  );
});
afterAll(() => emptyGraph(graph.current));

it("writes a file that is larger than what it may hold", async () => {
  const path = join(folder.current, "all.graphml");
  const command = join(projectRoot, "server", "bin", "niengiam.mjs");
  await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${heap}`, command, "export", "--format", "graphml", "--out", path],
    {
      env: ownNeo4jEnvironment(),
    },
  );
  expect(statSync(path).size).toBeGreaterThan(heap * 2 ** 20);
});
