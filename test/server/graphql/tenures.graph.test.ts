import { describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadWorld } from "./world.ts";

const api = useApi(loadWorld);

describe("what persons, posts and bodies answer about titles on a day", () => {
  it("a person's titles come with bounds, reasons and evidence", async () => {
    const { data } = await api.ask(`
      {
        person(id: "person:nguyen-van-an") {
          label born
          tenures {
            totalCount
            nodes {
              id certainFrom certainTo possibleFrom possibleTo
              post { label class }
              startReason { code evidence { id } }
              endReason { code by { id } }
              evidence { says at inferred source { label url } }
            }
          }
        }
      }
    `);
    expect(data).toEqual({
      person: {
        label: "Nguyễn Văn An",
        born: "1960-05",
        tenures: {
          totalCount: 1,
          nodes: [
            {
              id: "tenure:nguyen-van-an.bo-noi-vu.bo-truong",
              certainFrom: "2016-08-01",
              certainTo: "2021-04-07",
              possibleFrom: "2016-08-01",
              possibleTo: "2021-04-07",
              post: { label: "Bộ trưởng Bộ Nội vụ", class: "HEAD" },
              startReason: {
                code: "HELD",
                evidence: [
                  {
                    id: "claim:gazette.nguyen-van-an.held.bo-noi-vu.bo-truong.2016-08-01--2021-04-07",
                  },
                ],
              },
              endReason: { code: "HELD", by: null },
              evidence: [
                {
                  says: "HELD",
                  at: "2016-08-01/2021-04-07",
                  inferred: "the term of the government",
                  source: { label: "Gazette", url: "https://gazette.example/1" },
                },
                {
                  says: "HOLDS",
                  at: "2018-06-01",
                  inferred: null,
                  source: { label: "Gazette", url: "https://gazette.example/1" },
                },
                {
                  says: "HOLDS",
                  at: "2019-06-01",
                  inferred: null,
                  source: { label: "Gazette", url: "https://gazette.example/1" },
                },
                {
                  says: "FORMER",
                  at: "2022-03-15",
                  inferred: null,
                  source: { label: "daily.example, 2022-03-16", url: null },
                },
              ],
            },
          ],
        },
      },
    });
  });

  it("an open tenure shows null, never a sentinel", async () => {
    const { data } = await api.ask(`
      {
        post(id: "post:bo-noi-vu.thu-truong") {
          holders {
            nodes {
              certainFrom certainTo possibleFrom possibleTo
              startReason { code }
              endReason { code }
            }
          }
        }
      }
    `);
    expect(data).toEqual({
      post: {
        holders: {
          nodes: [
            {
              certainFrom: "2019-01-10",
              certainTo: "2020-01-10",
              possibleFrom: null,
              possibleTo: null,
              startReason: null,
              endReason: null,
            },
          ],
        },
      },
    });
  });

  it("beyond the attested days a title is possible, and says by how many days; a dispute names its claims", async () => {
    const { data } = await api.ask(`
      {
        person(id: "person:nguyen-van-an.1970") {
          tenures(asOf: "2021-06-01") {
            edges {
              certainty gapDays inferredOnly
              reason { code }
              node { id disputed clashing { at source { id } } }
            }
          }
        }
      }
    `);
    expect(data).toEqual({
      person: {
        tenures: {
          edges: [
            {
              certainty: "POSSIBLE",
              gapDays: 508,
              inferredOnly: false,
              reason: null,
              node: {
                id: "tenure:nguyen-van-an.1970.bo-noi-vu.thu-truong",
                disputed: false,
                clashing: [],
              },
            },
            {
              certainty: "POSSIBLE",
              gapDays: 2312,
              inferredOnly: false,
              reason: null,
              node: {
                id: "tenure:nguyen-van-an.1970.quan-doi.thuong-tuong",
                disputed: true,
                clashing: [
                  { at: "2015-01-05", source: { id: "source:gazette" } },
                  { at: "2015-02-01", source: { id: "source:daily" } },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it("a day that only an editor's conclusion covers is certain and says so", async () => {
    const { data } = await api.ask(`
      {
        post(id: "post:bo-noi-vu.bo-truong") {
          seats
          holders(asOf: "2017-01-01") {
            edges { certainty inferredOnly node { person { label } } }
          }
        }
      }
    `);
    expect(data).toEqual({
      post: {
        seats: 1,
        holders: {
          edges: [
            {
              certainty: "CERTAIN",
              inferredOnly: true,
              node: { person: { label: "Nguyễn Văn An" } },
            },
          ],
        },
      },
    });
  });

  it("who is out is told only when asked for, with the reason and its claims", async () => {
    const { data } = await api.ask(`
      {
        post(id: "post:bo-noi-vu.bo-truong") {
          holders(asOf: "2022-01-01", certainty: [CERTAIN, OUT]) {
            edges {
              certainty
              reason { code by { id } evidence { at printedAs } }
              node { person { label } }
            }
          }
        }
      }
    `);
    expect(data).toEqual({
      post: {
        holders: {
          edges: [
            { certainty: "CERTAIN", reason: null, node: { person: { label: "Trần Thị Bình" } } },
            {
              certainty: "OUT",
              reason: {
                code: "HELD",
                by: null,
                evidence: [{ at: "2016-08-01/2021-04-07", printedAs: null }],
              },
              node: { person: { label: "Nguyễn Văn An" } },
            },
          ],
        },
      },
    });
  });

  it("the roster keeps acting holders apart and names vacant seats", async () => {
    const { data } = await api.ask(`
      {
        body(id: "body:bo-noi-vu") {
          roster(asOf: "2024-01-01") {
            asOf endedOn
            holders { certainty gapDays node { person { id } post { name } } }
            acting { certainty gapDays node { person { label } possibleFrom possibleTo } }
            vacant { label }
            successors { id }
          }
        }
      }
    `);
    expect(data).toEqual({
      body: {
        roster: {
          asOf: "2024-01-01",
          endedOn: null,
          holders: [
            {
              certainty: "POSSIBLE",
              gapDays: 1452,
              node: { person: { id: "person:nguyen-van-an.1970" }, post: { name: "Thứ trưởng" } },
            },
          ],
          acting: [
            {
              certainty: "POSSIBLE",
              gapDays: 244,
              node: {
                person: { label: "Lê Văn Tô" },
                possibleFrom: "2023-05-02",
                possibleTo: null,
              },
            },
          ],
          vacant: [{ label: "Bộ trưởng Bộ Nội vụ" }],
          successors: [],
        },
      },
    });
  });

  it("the roster of classes leaves other posts out", async () => {
    const { data } = await api.ask(`
      {
        body(id: "body:bo-noi-vu") {
          roster(asOf: "2019-06-01", classes: [HEAD]) {
            holders { certainty inferredOnly node { person { label } } }
            vacant { label }
          }
        }
      }
    `);
    expect(data).toEqual({
      body: {
        roster: {
          holders: [
            {
              certainty: "CERTAIN",
              inferredOnly: false,
              node: { person: { label: "Nguyễn Văn An" } },
            },
          ],
          vacant: [],
        },
      },
    });
  });

  it("after its end a body has no roster but successors", async () => {
    const { data } = await api.ask(`
      {
        body(id: "body:ban-to-chuc") {
          end
          roster(asOf: "2017-01-01") {
            endedOn
            successors { label }
            holders { cursor }
            acting { cursor }
            vacant { id }
          }
        }
      }
    `);
    expect(data).toEqual({
      body: {
        end: "2016-06-30",
        roster: {
          endedOn: "2016-06-30",
          successors: [{ label: "Bộ Nội vụ" }],
          holders: [],
          acting: [],
          vacant: [],
        },
      },
    });
  });

  it("titles can be narrowed to classes and to a period", async () => {
    const { data } = await api.ask(`
      {
        person(id: "person:nguyen-van-an.1970") {
          ranks: tenures(classes: [RANK]) { totalCount nodes { post { name } } }
          early: tenures(during: {to: "2014-12-31"}) { nodes { post { name } } }
        }
      }
    `);
    expect(data).toEqual({
      person: {
        ranks: { totalCount: 1, nodes: [{ post: { name: "Thượng tướng" } }] },
        early: { nodes: [{ post: { name: "Thứ trưởng" } }] },
      },
    });
  });

  it("the id of a tenure that no longer stands answers with the one nearest to its year", async () => {
    const { data } = await api.ask(`
      {
        node(id: "tenure:tran-thi-binh.bo-noi-vu.bo-truong.2019") { __typename id }
        other: node(id: "tenure:tran-thi-binh.bo-noi-vu.thu-truong") { id }
        acting: node(id: "tenure:le-van-to.bo-noi-vu.bo-truong.2023.acting") { id }
      }
    `);
    expect(data).toEqual({
      node: { __typename: "Tenure", id: "tenure:tran-thi-binh.bo-noi-vu.bo-truong" },
      other: null,
      acting: { id: "tenure:le-van-to.bo-noi-vu.bo-truong.acting" },
    });
  });
});
