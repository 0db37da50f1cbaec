import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import papaparse from "papaparse";
import { describe, expect, test, vi } from "vitest";

import { entitiesAsCsv, relationsAsCsv } from "../../../web/src/export/csv.ts";
import type { ExportData } from "../../../web/src/export/export-data.ts";
import { asGexf } from "../../../web/src/export/gexf.ts";
import { asGraphml } from "../../../web/src/export/graphml.ts";
import { asJson } from "../../../web/src/export/json.ts";
import type { EntityRow } from "../../../web/src/model/rows.ts";
import { relation } from "../model/relations.ts";

// The writer that browsers get is packed with a reader, which looks for these on being loaded.
vi.hoisted(() => {
  vi.stubGlobal("DOMParser", null);
  vi.stubGlobal("Document", null);
});

const binh: EntityRow = {
  id: "person:tran-thi-binh",
  kind: "Person",
  label: 'Trần Thị Bình, "Út" <&>',
  labelEn: null,
  since: null,
  until: null,
  over: null,
  lines: 1,
  faded: false,
};
const ministry: EntityRow = {
  ...binh,
  id: "body:bo-noi-vu",
  kind: "Body",
  label: "=Bộ Nội vụ",
  labelEn: "Ministry of Home Affairs",
  since: "1945-08-28",
};
const source = {
  id: "source:bao",
  publisher: "Báo Ví Dụ",
  title: "Bổ nhiệm\nThứ trưởng",
  published: "2018-06-12",
  url: "https://example.vn/a?b=1&c=2",
};
const data: ExportData = {
  entities: [binh, ministry],
  relations: [
    {
      ...relation({
        id: "tenure:1>body",
        from: binh.id,
        to: ministry.id,
        label: "Thứ trưởng",
        certainFrom: "2018-06-11",
        certainTo: "2018-06-11",
      }),
      line: "body:bo-noi-vu~person:tran-thi-binh",
      ends: { from: binh, to: ministry },
      standing: "SOLID",
      sources: [source],
    },
  ],
  sources: [source],
  asOf: "2018-06-11",
  dataset: "12.3",
  exported: "2026-01-02",
};
const scene = { nodes: { [binh.id]: { x: 5, y: -7, pinned: false } } };
const cited = "Báo Ví Dụ, 2018-06-12, Bổ nhiệm\nThứ trưởng, https://example.vn/a?b=1&c=2";

/** Rows as a program reads them. */
function rowsOf(csv: string): unknown[] {
  const { data: rows, errors } = papaparse.parse(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return rows;
}

describe("CSV", () => {
  test("of relations names both ends, the days and the sources", () => {
    expect(rowsOf(relationsAsCsv(data))).toEqual([
      {
        id: "tenure:1>body",
        type: "HELD",
        from: binh.id,
        fromName: binh.label,
        to: ministry.id,
        toName: "'=Bộ Nội vụ",
        label: "Thứ trưởng",
        certainFrom: "2018-06-11",
        certainTo: "2018-06-11",
        possibleFrom: "",
        possibleTo: "",
        asOf: "2018-06-11",
        standing: "SOLID",
        disputed: "false",
        claims: "1",
        sources: cited,
        dataset: "12.3",
      },
    ]);
  });

  test("of entities makes no formula of a name", () => {
    expect(rowsOf(entitiesAsCsv(data))).toMatchObject([
      { id: binh.id, name: binh.label, nameEn: "", standsAsOf: "true" },
      {
        id: ministry.id,
        name: "'=Bộ Nội vụ",
        nameEn: "Ministry of Home Affairs",
        since: "1945-08-28",
      },
    ]);
  });

  test("begins with the mark by which spreadsheets know UTF-8", () => {
    expect(entitiesAsCsv(data).startsWith("\uFEFFid,kind,name")).toBe(true);
  });
});

test("JSON names the sources of each relation by id, and says what it is", () => {
  expect(JSON.parse(asJson(data))).toMatchObject({
    format: "niengiam-export",
    licence: "CC-BY-4.0",
    dataset: "12.3",
    asOf: "2018-06-11",
    entities: [{ id: binh.id }, { id: ministry.id }],
    relations: [{ from: binh.id, to: ministry.id, label: "Thứ trưởng", sources: ["source:bao"] }],
    sources: [source],
  });
});

describe.each([
  ["GEXF", () => parseGexf(MultiDirectedGraph, asGexf(data, scene))],
  ["GraphML", () => parseGraphml(MultiDirectedGraph, asGraphml(data, scene))],
])("%s", (_, read) => {
  test("is read back with names, places, days and sources", () => {
    const graph = read();
    expect(graph.nodes()).toEqual([binh.id, ministry.id]);
    expect(graph.getNodeAttributes(binh.id)).toMatchObject({
      label: binh.label,
      kind: "Person",
      x: 5,
      y: 7,
    });
    expect(graph.getNodeAttributes(ministry.id)).toMatchObject({
      label: "=Bộ Nội vụ",
      labelEn: "Ministry of Home Affairs",
      since: "1945-08-28",
    });
    expect(
      graph.mapEdges((key, { sources, ...rest }, from, to) => ({
        key,
        from,
        to,
        sources: String(sources).replace(/\s+/g, " "),
        rest,
      })),
    ).toEqual([
      {
        key: "tenure:1>body",
        from: binh.id,
        to: ministry.id,
        sources: cited.replace(/\s+/g, " "),
        rest: expect.objectContaining({
          label: "Thứ trưởng",
          type: "HELD",
          certainFrom: "2018-06-11",
          standing: "SOLID",
          disputed: false,
          claims: 1,
        }),
      },
    ]);
  });

  test("says as of when, and under which licence", () => {
    expect(read().getAttributes()).toMatchObject({ asof: "2018-06-11", licence: "CC-BY-4.0" });
  });
});
