import { describe, expect, it } from "vitest";

import { certaintyOn } from "../../../server/src/tenure/index.ts";
import { useApi } from "./api.ts";
import { readTenures } from "./read-tenures.ts";
import { loadWorld } from "./world.ts";

const api = useApi(loadWorld);

interface Edge {
  readonly certainty: string;
  readonly gapDays: number | null;
  readonly inferredOnly: boolean;
  readonly reason: {
    readonly code: string;
    readonly by: { readonly id: string } | null;
    readonly evidence: readonly { readonly id: string }[];
  } | null;
  readonly node: { readonly id: string };
}

const query = `query ($post: ID!, $day: Date!) {
  post(id: $post) {
    holders(asOf: $day, certainty: [CERTAIN, POSSIBLE, OUT], first: 100) { edges { ...Edge } }
    actingHolders(asOf: $day, certainty: [CERTAIN, POSSIBLE, OUT]) { ...Edge }
  }
}
fragment Edge on TenureEdge { certainty gapDays inferredOnly reason { code by { id } evidence { id } } node { id } }`;

async function askHolders(post: string, day: string): Promise<readonly Edge[]> {
  const { data } = await api.ask(query, { post, day });
  const holders = data?.["post"] as { holders: { edges: Edge[] }; actingHolders: Edge[] };
  return [...holders.holders.edges, ...holders.actingHolders];
}

/** The days on which something may change: every bound, and the days beside it. */
function daysAround(bounds: readonly (string | null)[]): string[] {
  const days = bounds.flatMap((bound) =>
    bound === null || bound === "0000-01-01" || bound === "9999-12-31"
      ? []
      : [-1, 0, 1].map((step) => {
          const day = new Date(bound);
          day.setUTCDate(day.getUTCDate() + step);
          return day.toISOString().slice(0, 10);
        }),
  );
  return [...new Set(days)].toSorted();
}

describe("the certainty of a tenure on a day", () => {
  it("is in Cypher what it is in the rules of time, for every tenure around every bound", async () => {
    const tenures = await readTenures(api.graph);
    expect(tenures.length).toBeGreaterThan(5);
    for (const post of new Set(tenures.map((tenure) => tenure.post))) {
      const ofPost = tenures.filter((tenure) => tenure.post === post);
      const bounds = ofPost.flatMap((t) => [
        t.certainFrom,
        t.certainTo,
        t.possibleFrom,
        t.possibleTo,
        t.outrightFrom,
        t.outrightTo,
      ]);
      for (const day of daysAround(bounds)) {
        const expected = ofPost.map((tenure) => {
          const { reason, ...rest } = certaintyOn(tenure, day);
          const told = reason && { code: reason.code, by: reason.by, claims: reason.claims };
          return { id: tenure.id, ...rest, reason: told };
        });
        const answered = (await askHolders(post, day)).map(({ node, reason, ...rest }) => ({
          id: node.id,
          ...rest,
          reason: reason && {
            code: reason.code,
            by: reason.by?.id ?? null,
            claims: reason.evidence.map(({ id }) => id).toSorted(),
          },
        }));
        expect(byId(answered), `${post} on ${day}`).toEqual(byId(expected));
      }
    }
  });

  it("is OUT where another certainly holds the single seat, with that person and the claims", async () => {
    const an = "tenure:nguyen-van-an.bo-noi-vu.bo-truong";
    await api.graph.command("MATCH (t:Tenure {id: $an}) SET t.possibleTo = '2021-12-31'", { an });
    try {
      const edges = await askHolders("post:bo-noi-vu.bo-truong", "2021-06-01");
      expect(
        edges.map(({ node, certainty, reason }) => [
          node.id,
          certainty,
          reason?.code,
          reason?.by?.id,
        ]),
      ).toEqual([
        ["tenure:tran-thi-binh.bo-noi-vu.bo-truong", "CERTAIN", undefined, undefined],
        [an, "OUT", "OTHER_HOLDER", "person:tran-thi-binh"],
        ["tenure:le-van-to.bo-noi-vu.bo-truong.acting", "OUT", "STARTS", undefined],
      ]);
      expect(edges[1]?.reason?.evidence.length).toBe(3);
    } finally {
      await api.graph.command("MATCH (t:Tenure {id: $an}) SET t.possibleTo = '2021-04-07'", { an });
    }
  });

  it("orders holders of a day: the certain first, then the possible by how near they are attested", async () => {
    const edges = await askHolders("post:bo-noi-vu.thu-truong", "2021-01-01");
    expect(edges.map(({ certainty, gapDays }) => [certainty, gapDays])).toEqual([
      ["POSSIBLE", 357],
    ]);
  });
});

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
