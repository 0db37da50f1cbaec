import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { type Answer, useApi } from "./api.ts";
import { loadNetwork } from "./network-world.ts";
import { loadRandomWorlds, randomWorlds, weightsBesides } from "./random-world.ts";

const api = useApi(loadNetwork);

interface SharedPage {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string };
}

const met = (id: string, weight: number, shared: number) => ({
  person: { id: `person:${id}` },
  weight,
  shared,
});

describe("whom a person met", () => {
  it("a plenary of 300 counts 1/299, a part counts with its whole, namesakes stay apart", async () => {
    const { data } = await api.ask(`
      {
        all: coAttendance(person: "person:nguyen-van-an", first: 5) { ...Met }
        twice: coAttendance(person: "person:nguyen-van-an", minShared: 2) { ...Met }
        speakers: coAttendance(person: "person:nguyen-van-an", roles: [SPEAK]) { ...Met }
        working: coAttendance(person: "person:nguyen-van-an", kinds: [WORKING_SESSION]) { ...Met }
        during: coAttendance(person: "person:nguyen-van-an", during: { from: "2020-01-01", to: "2020-12-31" }) { ...Met }
        lone: coAttendance(person: "person:ho-van-khanh") { ...Met }
        nobody: coAttendance(person: "person:nobody") { ...Met }
      }
      fragment Met on CoAttendance { person { id } weight shared }
    `);
    expect(data).toEqual({
      all: [
        met("tran-thi-binh", 1.336678, 3),
        met("nguyen-van-an.1970", 1, 1),
        met("le-van-cuong", 0.336678, 2),
        met("pham-thi-dung", 0.333333, 1),
        met("dai-bieu-1", 0.003344, 1),
      ],
      twice: [met("tran-thi-binh", 1.336678, 3), met("le-van-cuong", 0.336678, 2)],
      speakers: [met("tran-thi-binh", 0.333333, 1)],
      working: [met("tran-thi-binh", 1, 1)],
      during: [
        met("le-van-cuong", 0.333333, 1),
        met("pham-thi-dung", 0.333333, 1),
        met("tran-thi-binh", 0.333333, 1),
      ],
      lone: [],
      nobody: [],
    });
  });

  it("each row leads to the events behind it, with roles and the titles of that day", async () => {
    const { data } = await api.ask(`
      {
        coAttendance(person: "person:nguyen-van-an", first: 1) {
          sharedEvents {
            totalCount
            edges {
              participants weight node { id }
              participations { person { id } event { id } roles titles { printedAs former } }
            }
          }
        }
      }
    `);
    const there = (event: string, person: string, roles: string[], titles: object[] = []) => ({
      person: { id: `person:${person}` },
      event: { id: `event:${event}` },
      roles,
      titles,
    });
    expect(data).toEqual({
      coAttendance: [
        {
          sharedEvents: {
            totalCount: 3,
            edges: [
              {
                participants: 300,
                weight: 0.003344,
                node: { id: "event:2021-01-26.dai-hoi" },
                participations: [
                  there("2021-01-26.dai-hoi", "nguyen-van-an", ["ATTEND"]),
                  there("2021-01-26.dai-hoi", "tran-thi-binh", ["ATTEND"]),
                ],
              },
              {
                participants: 4,
                weight: 0.333333,
                node: { id: "event:2020-05-10.so-ket" },
                participations: [
                  there("2020-05-10.so-ket", "nguyen-van-an", ["CO_CHAIR"]),
                  there("2020-05-10.ky-ket", "nguyen-van-an", ["AWARD"]),
                  there("2020-05-10.so-ket", "tran-thi-binh", ["SPEAK"]),
                ],
              },
              {
                participants: 2,
                weight: 1,
                node: { id: "event:2019-03-01.lam-viec" },
                participations: [
                  there(
                    "2019-03-01.lam-viec",
                    "nguyen-van-an",
                    ["CHAIR"],
                    [{ printedAs: "nguyên Bộ trưởng", former: true }],
                  ),
                  there("2019-03-01.lam-viec", "tran-thi-binh", ["ATTEND"]),
                ],
              },
            ],
          },
        },
      ],
    });
  });

  it("events are shared by all who are named, also by who was only at a part", async () => {
    const question = `
      query ($people: [ID!]!, $first: Int, $after: String) {
        sharedEvents(people: $people, first: $first, after: $after) {
          totalCount
          edges { participants node { id } participations { id } }
          pageInfo { hasNextPage endCursor }
        }
      }
    `;
    const pair = ["person:pham-thi-dung", "person:le-van-cuong"];
    expect((await api.ask(question, { people: pair })).data).toMatchObject({
      sharedEvents: {
        totalCount: 1,
        edges: [
          {
            participants: 4,
            node: { id: "event:2020-05-10.so-ket" },
            participations: [
              { id: "participation:2020-05-10.ky-ket.pham-thi-dung" },
              { id: "participation:2020-05-10.so-ket.le-van-cuong" },
            ],
          },
        ],
      },
    });
    const people = ["person:nguyen-van-an", "person:tran-thi-binh"];
    const events: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const { data }: Answer = await api.ask(question, { people, first: 1, after });
      const { edges, pageInfo } = (data as { sharedEvents: SharedPage }).sharedEvents;
      events.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
    }
    expect(events).toEqual([
      "event:2021-01-26.dai-hoi",
      "event:2020-05-10.so-ket",
      "event:2019-03-01.lam-viec",
    ]);
  });

  it.each([
    '{ coAttendance(person: "person:nguyen-van-an", first: 101) { shared } }',
    '{ coAttendance(person: "person:nguyen-van-an", minShared: 0) { shared } }',
    '{ sharedEvents(people: ["person:le-van-cuong", "person:le-van-cuong"]) { totalCount } }',
  ])("%s is refused", async (text) => {
    const { errors } = await api.ask(text);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("weights in random worlds", () => {
  const worlds = fc.sample(randomWorlds, 60);
  beforeAll(async () => {
    await loadRandomWorlds(api.graph, worlds);
  });

  it("are those that adding up by hand gives, the greatest first", async () => {
    const question = "query ($id: ID!) { coAttendance(person: $id) { person { id } weight } }";
    for (const [index, world] of worlds.entries()) {
      const { data } = await api.ask(question, { id: `person:w${index}-p0` });
      const rows = data?.["coAttendance"] as { person: { id: string }; weight: number }[];
      const weights = rows.map(({ person, weight }): [string, number] => [
        person.id.replace(/:w\d+-/, ":"),
        weight,
      ]);
      expect({ world, weights: new Map(weights) }).toEqual({
        world,
        weights: weightsBesides(world, 0),
      });
      const inOrder = weights.map(([, weight]) => weight);
      expect(inOrder).toEqual(inOrder.toSorted((one, other) => other - one));
    }
  });
});
