import { type DirectedGraph, MultiDirectedGraph } from "graphology";
import * as gexf from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { DOMParser } from "@xmldom/xmldom";
import papaparse from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";

import { openExport, readRequest } from "../../../server/src/export/index.ts";
import { applySchema } from "../../../server/src/seeding/index.ts";
import { useGraph } from "../../support/graph.ts";
import { loadBundles } from "../../support/load-bundles.ts";
import { readTar, readZip } from "./archives.ts";
import { take, takeFiles, takeText } from "./take.ts";
import { tiny } from "./tiny.ts";

const graph = useGraph();
const formats = ["csv", "jsonl", "yaml", "graphml", "gexf", "ftm"];

beforeAll(async () => {
  await applySchema(graph.current);
  await loadBundles(graph.current, tiny);
});

/** A file as it is kept: the version stands for the bytes of the bundles, which are not what is tested. */
async function kept(text: string): Promise<string> {
  const { version } = await openExport(graph.current, readRequest("jsonl", {}));
  return text.replaceAll(version, "VERSION").replaceAll("\r\n", "\n");
}

describe("a small world", () => {
  it.each(formats)("is written as %s in whole", async (format) => {
    for (const [name, text] of await takeFiles(graph.current, format)) {
      const expected = `expected/${format}/${name}.txt`;
      await expect(await kept(text)).toMatchFileSnapshot(expected);
    }
  });

  it.each([...formats])("is the same bytes each time as %s", async (format) => {
    expect((await take(graph.current, format)).equals(await take(graph.current, format))).toBe(
      true,
    );
  });

  it("comes in archives with the files that a folder gets", async () => {
    expect(readZip(await take(graph.current, "csv"))).toEqual(
      await takeFiles(graph.current, "csv"),
    );
    expect(readTar(await take(graph.current, "yaml"))).toEqual(
      await takeFiles(graph.current, "yaml"),
    );
  });

  it("comes as one table, with a byte order mark where it is asked for", async () => {
    const persons = (await takeFiles(graph.current, "csv")).get("persons.csv");
    expect(await takeText(graph.current, "csv", { table: "persons" })).toBe(persons);
    expect(await takeText(graph.current, "csv", { table: "persons", bom: true })).toBe(
      `\uFEFF${persons}`,
    );
  });
});

describe("a part of it", () => {
  const ids = ["person:tran-thi-binh", "body:bo"];

  it.each(formats)("is written as %s in whole", async (format) => {
    for (const [name, text] of await takeFiles(graph.current, format, { ids })) {
      const expected = `expected/part/${format}-${name}.txt`;
      await expect(await kept(text)).toMatchFileSnapshot(expected);
    }
  });

  it("is refused for ids of nothing and of what is no entity", async () => {
    const asked = takeText(graph.current, "jsonl", {
      ids: [...ids, "person:nobody", "source:daily"],
    });
    await expect(asked).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message:
        "2 of the ids are of no entity of the graph: person:nobody, source:daily. Expected ids as person:to-lam.",
    });
  });
});

describe("what is no part of the graph", () => {
  it("is never exported: drafts, reviewers, an entity that only a withdrawn claim speaks of", async () => {
    const before = await Promise.all(formats.map((format) => take(graph.current, format)));
    await graph.current.command(`
      CREATE (:Draft {id: 'draft:one', name: 'Trần Thị Bình'}), (:Reviewer {id: 'reviewer:one', name: 'An'})
      CREATE (:Claim {id: 'claim:daily.gone', subject: 'person:gone', object: 'body:bo', source: 'source:daily',
        bundle: 'article.tiny', says: 'HOLDS', acting: false, withdrawnAt: '2026-11-22'})-[:FROM]->(:Source {id: 'source:gone', publisher: 'gone.example'})
      CREATE (:Person {id: 'person:gone', name: 'Lê Văn Gone'})`);
    const after = await Promise.all(formats.map((format) => take(graph.current, format)));
    expect(after.map((bytes, index) => bytes.equals(before[index] ?? Buffer.of()))).toEqual(
      formats.map(() => true),
    );
  });

  it("comes with its history where that is asked for", async () => {
    const gone = /^claim:daily\.gone,HOLDS,person:gone,body:bo,.*,2026-11-22,article\.tiny,/m;
    expect(await takeText(graph.current, "csv", { table: "claims" })).not.toMatch(gone);
    expect(await takeText(graph.current, "csv", { table: "claims", history: true })).toMatch(gone);
    const persons = await takeText(graph.current, "csv", { table: "persons", history: true });
    expect(persons).toMatch(/^person:gone,/m);
    await graph.current.command(`
      MATCH (n) WHERE n.id IN ['draft:one', 'reviewer:one', 'claim:daily.gone', 'source:gone', 'person:gone'] DETACH DELETE n`);
  });
});

describe("what reads a format elsewhere", () => {
  it("finds as many cells in each line of a table", async () => {
    for (const text of (await takeFiles(graph.current, "csv")).values()) {
      const { data, errors } = papaparse.parse<string[]>(text, { skipEmptyLines: true });
      expect([errors, new Set(data.map((line) => line.length)).size]).toEqual([[], 1]);
      expect(new Set(data[0]).size).toBe(data[0]?.length);
    }
  });

  const seen = {
    nodes: [
      "person:tran-thi-binh",
      "body:bo",
      "post:bo.thu-truong",
      "document:5-ctr",
      "event:2022-03-15.hop",
      "place:da-nang",
    ],
    edges: ["HELD", "HELD", "TOOK_PART", "IN", "ISSUED_BY", "CONCERNS", "HELD_IN", "HOSTED"],
    held: {
      certainFrom: "2022-03-15",
      certainTo: "2022-03-15",
      publishers: 'Báo "Ngày" & Đêm',
      claims: "claim:daily.tran-thi-binh.holds.bo.thu-truong.2022-03-15",
      licence: "CC BY 4.0",
    },
    body: "Bộ, một <thử>",
  };

  function told(read: DirectedGraph) {
    const held = read.getEdgeAttributes(
      "tenure:tran-thi-binh.bo.thu-truong>HELD>post:bo.thu-truong",
    );
    return {
      nodes: read.nodes(),
      edges: read.mapEdges((_edge, { type }) => String(type)),
      held: Object.fromEntries(Object.keys(seen.held).map((key) => [key, held[key] as string])),
      body: String(read.getNodeAttribute("body:bo", "label")),
    };
  }

  it("finds the network in GraphML", async () => {
    const text = await takeText(graph.current, "graphml");
    expect(told(parseGraphml(MultiDirectedGraph, text))).toEqual(seen);
  });

  it("finds the network in GEXF", async () => {
    const text = await takeText(graph.current, "gexf");
    const read = gexf.parse(MultiDirectedGraph, new DOMParser().parseFromString(text, "text/xml"));
    expect(told(read)).toEqual(seen);
  });
});
