import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph } from "../../support/graph.ts";
import { useApi } from "./api.ts";

const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));

const api = useApi(async (graph) => {
  await emptyGraph(graph);
  await applySchema(graph);
  await importPaths(graph, [seeds]);
});

interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly tenures: readonly {
    readonly certainty: string;
    readonly inferredOnly: boolean;
    readonly tenure: { readonly id: string; readonly post: { readonly label: string } };
  }[];
}

interface Edge {
  readonly certainty: string;
  readonly inferredOnly: boolean;
  readonly node: { readonly id: string };
}

const timeline =
  "timeline { from to tenures { certainty inferredOnly tenure { id post { label } } } }";

describe("the seeds over time", () => {
  it("where Tô Lâm was, for certain, in the years around 2018", async () => {
    const { data } = await api.ask(`
      {
        person(id: "person:to-lam") {
          timeline(during: {from: "2018-06-01", to: "2019-12-31"}, includePossible: false) {
            from to
            tenures { inferredOnly tenure { post { label } } }
            participations { nodes { event { date } } }
          }
        }
      }
    `);
    const period = (
      from: string,
      to: string,
      posts: readonly string[],
      dates: readonly string[],
    ) => ({
      from,
      to,
      tenures: posts.map((label) => ({ inferredOnly: false, tenure: { post: { label } } })),
      participations: { nodes: dates.map((date) => ({ event: { date } })) },
    });
    const always = ["Ủy viên Bộ Chính trị"];
    const minister = "Bộ trưởng Bộ Công an";
    expect(data).toEqual({
      person: {
        timeline: [
          period("2018-06-01", "2018-06-10", [...always, minister, "Thượng tướng"], []),
          period(
            "2018-06-11",
            "2018-06-11",
            [...always, "Bí thư Đảng ủy Công an Trung ương", minister, "Thượng tướng"],
            ["2018-06-11"],
          ),
          period("2018-06-12", "2019-01-28", [...always, minister], []),
          period("2019-01-29", "2019-03-11", [...always, minister, "Đại tướng"], ["2019-03-11"]),
          period("2019-03-12", "2019-12-31", [...always, minister], []),
        ],
      },
    });
  });

  it("every person's periods say on their first and last day what is asked of that day", async () => {
    const rows = await api.graph.read<{ id: string }>(
      "MATCH (p:Person)-[:HELD]->(t) WITH p, count(t) AS n WHERE n > 3 RETURN p.id AS id ORDER BY n DESC, id LIMIT 12",
    );
    for (const { id } of rows) {
      const { data } = await api.ask(`query ($id: ID!) { person(id: $id) { ${timeline} } }`, {
        id,
      });
      const periods = (data as { person: { timeline: Period[] } }).person.timeline;
      expect(periods.length).toBeGreaterThan(3);
      for (const { from, to, tenures } of periods) {
        for (const day of new Set([from ?? "1800-01-01", to ?? "2100-01-01"])) {
          const answer = await api.ask(
            `query ($id: ID!, $day: Date!) {
              person(id: $id) { tenures(asOf: $day, first: 100) { edges { certainty inferredOnly node { id } } } }
            }`,
            { id, day },
          );
          const { edges } = (answer.data as { person: { tenures: { edges: Edge[] } } }).person
            .tenures;
          expect(
            tenures
              .map((held) => `${held.tenure.id} ${held.certainty} ${held.inferredOnly}`)
              .toSorted(),
            `${id} on ${day}`,
          ).toEqual(
            edges
              .map((edge) => `${edge.node.id} ${edge.certainty} ${edge.inferredOnly}`)
              .toSorted(),
          );
        }
      }
    }
  }, 300_000);

  it("who presided one after another, and on which days nobody is attested", async () => {
    const { data } = await api.ask(`
      {
        post(id: "post:chu-tich-nuoc.chu-tich-nuoc") {
          succession { nodes { person { name } predecessor { person { name } } successor { person { name } } } }
          warnings { kind from to outFrom outTo evidence { says at } }
        }
      }
    `);
    const name = (name: string | null) => name && { person: { name } };
    const node = (before: string | null, who: string, after: string | null) => ({
      person: { name: who },
      predecessor: name(before),
      successor: name(after),
    });
    expect(data).toEqual({
      post: {
        succession: {
          nodes: [
            node(null, "Võ Văn Thưởng", "Tô Lâm"),
            node("Võ Văn Thưởng", "Tô Lâm", "Lương Cường"),
            node("Tô Lâm", "Lương Cường", null),
          ],
        },
        warnings: [
          {
            kind: "GAP",
            from: "2024-03-22",
            to: "2024-05-21",
            outFrom: "2024-03-22",
            outTo: "2024-05-21",
            evidence: [
              { says: "HELD", at: "2023-03-02/2024-03-21" },
              { says: "STARTS", at: "2024-05-22" },
            ],
          },
          {
            kind: "GAP",
            from: "2024-05-23",
            to: "2024-10-20",
            outFrom: null,
            outTo: null,
            evidence: [
              { says: "STARTS", at: "2024-05-22" },
              { says: "STARTS", at: "2024-10-21" },
              { says: "REPLACED", at: "2024-10-21" },
            ],
          },
        ],
      },
    });
  });

  it("every warning of the graph names its claims, and a contradiction those of the checks", async () => {
    const posts = await api.graph.read<{ id: string }>(
      "MATCH (p:Post)<-[:OF]-(:Tenure) RETURN DISTINCT p.id AS id ORDER BY id",
    );
    const disputed = await api.graph.read<{ id: string }>(
      "MATCH (t:Tenure) WHERE t.disputed RETURN t.id AS id ORDER BY id",
    );
    const warned: { kind: string; tenures: { id: string }[]; evidence: { id: string }[] }[] = [];
    for (const { id } of posts) {
      const { data } = await api.ask(
        "query ($id: ID!) { post(id: $id) { warnings { kind tenures { id } evidence { id } } } }",
        { id },
      );
      warned.push(...(data as { post: { warnings: typeof warned } }).post.warnings);
    }
    expect(warned.filter(({ evidence }) => evidence.length < 2)).toEqual([]);
    expect(
      warned
        .filter(({ kind }) => kind !== "GAP")
        .flatMap(({ tenures }) => tenures)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ).toEqual(disputed);
  });

  it("what was before the commission of propaganda and mass mobilisation, four bodies in two steps", async () => {
    const { data } = await api.ask(`
      {
        body(id: "body:ban-tuyen-giao-va-dan-van-trung-uong") {
          lineage { direction distance how on predecessor { label } successor { label } }
        }
      }
    `);
    const step = (distance: number, predecessor: string, successor: string, on: string) => ({
      direction: "BEFORE",
      distance,
      how: "MERGED",
      on,
      predecessor: { label: predecessor },
      successor: { label: successor },
    });
    const both = "Ban Tuyên giáo và Dân vận Trung ương";
    const propaganda = "Ban Tuyên giáo Trung ương";
    expect(data).toEqual({
      body: {
        lineage: [
          step(1, "Ban Dân vận Trung ương", both, "2025-02-03"),
          step(1, propaganda, both, "2025-02-03"),
          step(2, "Ban Khoa giáo Trung ương", propaganda, "2007-04-11"),
          step(2, "Ban Tư tưởng - Văn hóa Trung ương", propaganda, "2007-04-11"),
        ],
      },
    });
  });

  it("which documents and events belong to resolution 25 of 2013, by the short ways and the long ones", async () => {
    const { data } = await api.ask(`
      {
        document(id: "document:25-nq-tw.2013") {
          implementedBy { how document { id implements { document { id } } relations(how: [IMPLEMENTS]) { document { id } } } }
          relatedFrom(how: [IMPLEMENTS]) { how document { id } }
          reviewedAt { how event { date } }
          none: relations(how: [AMENDS]) { how }
        }
      }
    `);
    const resolution = [{ document: { id: "document:25-nq-tw.2013" } }];
    const id = "document:22-ctr-duca-v28.2013";
    expect(data).toEqual({
      document: {
        implementedBy: [
          { how: "IMPLEMENTS", document: { id, implements: resolution, relations: resolution } },
        ],
        relatedFrom: [{ how: "IMPLEMENTS", document: { id } }],
        reviewedAt: [{ how: "REVIEWS", event: { date: "2018-06-11" } }],
        none: [],
      },
    });
  });

  it("how complete the tenures are", async () => {
    const rows = await api.graph.read<{ level: string; count: number }>(
      "MATCH (t:Tenure) RETURN t.completeness AS level, count(*) AS count ORDER BY level",
    );
    expect(rows.map(({ level }) => level)).toEqual([
      "BOTH_BOUNDS",
      "NO_DAY",
      "ONE_BOUND",
      "ONE_DAY",
      "SEVERAL_DAYS",
    ]);
  });
});
