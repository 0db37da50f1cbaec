import { beforeAll, beforeEach, expect, test } from "vitest";

import { listCypher } from "../../server/src/graph/index.ts";
import { applySchema, importPaths, runChecks } from "../../server/src/seeding/index.ts";
import {
  firstArticle,
  makeFolder,
  reference,
  registry,
  secondArticle,
} from "../server/seeding/world.ts";
import { emptyGraph, useGraph } from "../support/graph.ts";

const graph = useGraph();

beforeAll(() => applySchema(graph.current));
beforeEach(async () => {
  await emptyGraph(graph.current);
  const folder = makeFolder();
  [registry, firstArticle, secondArticle, reference].forEach((bundle) =>
    folder.write(`${bundle.bundle}.yaml`, bundle),
  );
  await importPaths(graph.current, [folder.path]);
  folder.remove();
});

const tenure = "tenure:tran-thi-binh.bo-noi-vu.bo-truong";

/** How to break each rule, and what is then said of whom. */
const breaks: Record<string, { statement: string; about: string; detail: string }> = {
  "claims-have-one-source": {
    statement:
      "MATCH (c:Claim {id: 'claim:first.2022-03-15.so-ket.event-date.2022-03-15'})-[from:FROM]->() DELETE from",
    about: "claim:first.2022-03-15.so-ket.event-date.2022-03-15",
    detail: "expected one source, source:first",
  },
  "claims-speak-of-nodes": {
    statement:
      "MATCH (c:Claim {id: 'claim:first.2022-03-15.so-ket.held-in.da-nang'}) SET c.object = 'place:hue'",
    about: "claim:first.2022-03-15.so-ket.held-in.da-nang",
    detail: "place:hue does not stand",
  },
  "external-ids-name-one": {
    statement:
      "MATCH (n:Person|Body) WHERE n.id IN ['person:tran-thi-binh', 'body:bo-noi-vu'] SET n.externalIds = ['wikidata:Q1', 'opensanctions:NK-' + n.name]",
    about: "person:tran-thi-binh",
    detail: "wikidata:Q1 is the id of several",
  },
  "locators-in-range": {
    statement:
      "MATCH (c:Claim {id: 'claim:first.2022-03-15.so-ket.held-in.da-nang'}) SET c.paragraph = 3, c.start = 9, c.end = 4",
    about: "claim:first.2022-03-15.so-ket.held-in.da-nang",
    detail: "line 3, from 9 to 4",
  },
  "relationships-have-claims": {
    statement: "MATCH (:Claim)-[s:SUPPORTS {fact: 'HELD_IN>place:da-nang'}]->() DELETE s",
    about: "event:2022-03-15.so-ket HELD_IN place:da-nang",
    detail: "lists 1 claims, and 0 of them live and support it",
  },
  "claims-support-facts": {
    statement: "MATCH ()-[fact:HELD_IN]->() DELETE fact",
    about: "event:2022-03-15.so-ket HELD_IN>place:da-nang",
    detail: "the relationship does not list the claim",
  },
  "properties-have-claims": {
    statement: "MATCH (n:Person {id: 'person:tran-thi-binh'}) SET n.died = '2030'",
    about: "person:tran-thi-binh",
    detail: "died 2030 has no living claim",
  },
  "tenures-have-claims": {
    statement: `MATCH (:Claim)-[s:SUPPORTS]->(:Tenure {id: '${tenure}'}) DELETE s`,
    about: tenure,
    detail: "expected a living claim, one person, one post and its body",
  },
  "participations-are-whole": {
    statement: "MATCH (n:Participation {person: 'person:nguyen-van-an'})-[r:IN]->() DELETE r",
    about: "participation:2022-03-15.so-ket.nguyen-van-an",
    detail: "expected one person, one event and a role",
  },
  "tenure-bounds": {
    statement: `MATCH (t:Tenure {id: '${tenure}'}) SET t.possibleFrom = '2021-05-01'`,
    about: tenure,
    detail: "certain 2021-04-08 to 2021-04-08, possible 2021-05-01 to 9999-12-31",
  },
  "bodies-alive": {
    statement: "MATCH (b:Body {id: 'body:bo-noi-vu'}) SET b.endMax = '2021-04-07'",
    about: tenure,
    detail:
      "certain 2021-04-08 to 2021-04-08, and the body lived from an unknown day to 2021-04-07",
  },
  "single-seats": {
    statement: `MATCH (t:Tenure {id: '${tenure}'}) SET t.certainFrom = '2020-01-01', t.possibleFrom = '2020-01-01'`,
    about: `tenure:nguyen-van-an.bo-noi-vu.bo-truong and ${tenure}`,
    detail: "certain 2016-04-08 to 2021-04-07, and 2020-01-01 to 2021-04-08",
  },
  "disputed-tenures": {
    statement: `MATCH (t:Tenure {id: '${tenure}'}) SET t.disputed = true`,
    about: tenure,
    detail: "its claims contradict each other",
  },
  "properties-agree": {
    statement: `
      MATCH (n:Person {id: 'person:nguyen-van-an'})<-[:SUPPORTS]-(:Claim {says: 'BORN'}), (s:Source {id: 'source:gazette'})
      CREATE (s)<-[:FROM]-(:Claim {id: 'claim:gazette.nguyen-van-an.born.1961', says: 'BORN', subject: n.id, value: '1961', source: s.id, acting: false})-[:SUPPORTS {fact: 'born'}]->(n)`,
    about: "person:nguyen-van-an",
    detail: "born is 1960-05 or 1961",
  },
  "tenures-of-the-living": {
    statement: `
      MATCH (n:Person {id: 'person:tran-thi-binh'})
      SET n.died = '2020'`,
    about: tenure,
    detail: "certain until 2021-04-08, died 2020",
  },
  "participations-of-the-living": {
    statement: "MATCH (n:Person {id: 'person:tran-thi-binh'}) SET n.died = '2022-02'",
    about: "participation:2022-03-15.so-ket.tran-thi-binh",
    detail: "on 2022-03-15, died 2022-02",
  },
  "implements-earlier": {
    statement: `
      CREATE (a:Document {id: 'document:a', name: 'a', nameFolded: 'a', date: '2019', to: '2019-12-31', bundles: ['registry.example']})
      -[:IMPLEMENTS {claims: []}]->(:Document {id: 'document:b', name: 'b', nameFolded: 'b', date: '2020', from: '2020-01-01', bundles: ['registry.example']})`,
    about: "document:a",
    detail: "of 2019 implements document:b of 2020",
  },
  "ids-are-well-formed": {
    statement:
      "CREATE (:Person {id: 'person:Tô', name: 'Tô', nameFolded: 'to', bundles: ['registry.example']})",
    about: "person:Tô",
    detail: "not the id of a Person",
  },
  "names-are-stored-alike": {
    statement: "MATCH (n:Person {id: 'person:tran-thi-binh'}) SET n.nameFolded = 'tran thi bình'",
    about: "person:tran-thi-binh",
    detail: "Trần Thị Bình is folded to tran thi bình",
  },
  "nodes-are-declared": {
    statement: "CREATE (:Place {id: 'place:nowhere', name: 'X', nameFolded: 'x', bundles: []})",
    about: "place:nowhere",
    detail: "nothing declares it, and no claim speaks of it",
  },
};

test("every check has its way to fail", () => {
  expect(
    Object.keys(breaks)
      .map((name) => `checks/${name}.cypher`)
      .toSorted(),
  ).toEqual(listCypher("checks"));
});

test.each(Object.entries(breaks))("%s", async (check, { statement, about, detail }) => {
  expect(await runChecks(graph.current)).toEqual([]);
  await graph.current.command(statement);
  const findings = await runChecks(graph.current);
  expect(findings).toContainEqual(expect.objectContaining({ check, about, detail }));
});
