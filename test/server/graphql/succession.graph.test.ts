import { describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadHolders } from "./holders-world.ts";

const api = useApi(loadHolders);

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data as T;
}

const warned = `{
  kind from to outFrom outTo label labelEn
  tenures { person { name } }
  evidence { says at source { title } }
}`;

describe("the succession of a post", () => {
  it("tells the holders of a single seat in order, each with who came before and after", async () => {
    const answer = await ask(`
      {
        post(id: "post:so-y-te.giam-doc") {
          succession {
            totalCount
            nodes {
              person { name } certainFrom certainTo completeness
              predecessor { person { name } }
              successor { person { name } }
            }
          }
        }
      }
    `);
    const node = (
      name: string,
      days: [string | null, string | null],
      completeness: string,
      [before, after]: [string | null, string | null],
    ) => ({
      person: { name },
      certainFrom: days[0],
      certainTo: days[1],
      completeness,
      predecessor: before && { person: { name: before } },
      successor: after && { person: { name: after } },
    });
    expect(answer).toEqual({
      post: {
        succession: {
          totalCount: 6,
          nodes: [
            node("Bùi Văn Phúc", [null, null], "NO_DAY", [null, null]),
            node("Ngô Văn An", ["2010-01-01", "2014-06-30"], "BOTH_BOUNDS", [null, "Lý Thị Bích"]),
            node("Lý Thị Bích", ["2014-07-01", "2016-12-31"], "BOTH_BOUNDS", [
              "Ngô Văn An",
              "Đỗ Văn Cường",
            ]),
            node("Đỗ Văn Cường", ["2018-03-01", "2019-03-01"], "SEVERAL_DAYS", [
              "Lý Thị Bích",
              "Hà Văn Dũng",
            ]),
            node("Hà Văn Dũng", ["2021-05-10", "2021-12-31"], "BOTH_BOUNDS", [
              "Đỗ Văn Cường",
              "Vũ Thị Em",
            ]),
            node("Vũ Thị Em", ["2022-06-01", "2022-06-01"], "ONE_BOUND", ["Hà Văn Dũng", null]),
          ],
        },
      },
    });
  });

  it("comes in pages from either end", async () => {
    const page = async (args: string) => {
      const { post } = await ask<{
        post: { succession: { edges: { cursor: string; node: { person: { name: string } } }[] } };
      }>(
        `{ post(id: "post:so-y-te.giam-doc") { succession(${args}) { edges { cursor node { person { name } } } } } }`,
      );
      return post.succession.edges.map(({ cursor, node }) => ({ cursor, name: node.person.name }));
    };
    const [first, second] = await page("first: 2");
    expect([first?.name, second?.name]).toEqual(["Bùi Văn Phúc", "Ngô Văn An"]);
    expect((await page(`first: 1, after: "${second?.cursor}"`)).map(({ name }) => name)).toEqual([
      "Lý Thị Bích",
    ]);
    expect((await page("last: 2")).map(({ name }) => name)).toEqual(["Hà Văn Dũng", "Vũ Thị Em"]);
  });

  it("warns of days without an attested holder, and tells apart the days on which every known holder is out", async () => {
    const says = (says: string, at: string) => ({ says, at, source: { title: "Gazette" } });
    expect(await ask(`{ post(id: "post:so-y-te.giam-doc") { warnings ${warned} } }`)).toEqual({
      post: {
        warnings: [
          {
            kind: "GAP",
            from: "2017-01-01",
            to: "2018-02-28",
            outFrom: null,
            outTo: null,
            label: "Không có nguồn xác nhận ai giữ chức từ 2017-01-01 đến 2018-02-28",
            labelEn: "No attestation from 2017-01-01 to 2018-02-28",
            tenures: [{ person: { name: "Lý Thị Bích" } }, { person: { name: "Đỗ Văn Cường" } }],
            evidence: [says("HELD", "2014-07-01/2016-12-31"), says("HOLDS", "2018-03-01")],
          },
          {
            kind: "GAP",
            from: "2019-03-02",
            to: "2021-05-09",
            outFrom: null,
            outTo: null,
            label: "Không có nguồn xác nhận ai giữ chức từ 2019-03-02 đến 2021-05-09",
            labelEn: "No attestation from 2019-03-02 to 2021-05-09",
            tenures: [{ person: { name: "Đỗ Văn Cường" } }, { person: { name: "Hà Văn Dũng" } }],
            evidence: [says("HOLDS", "2019-03-01"), says("STARTS", "2021-05-10")],
          },
          {
            kind: "GAP",
            from: "2022-01-01",
            to: "2022-05-31",
            outFrom: "2022-01-02",
            outTo: "2022-05-31",
            label: "Không có nguồn xác nhận ai giữ chức từ 2022-01-01 đến 2022-05-31",
            labelEn: "No attestation from 2022-01-01 to 2022-05-31",
            tenures: [{ person: { name: "Hà Văn Dũng" } }, { person: { name: "Vũ Thị Em" } }],
            evidence: [says("ENDS", "2022-01-01"), says("STARTS", "2022-06-01")],
          },
        ],
      },
    });
  });

  it("warns of a seat that two share, even on one day within the time of the other, with the claims that clash", async () => {
    const an = { says: "HELD", at: "2000-01-01/2005-12-31", source: { title: "Gazette" } };
    const bich = { says: "HELD", at: "2004-06-01/2008-12-31", source: { title: "Daily" } };
    const cuong = { says: "HOLDS", at: "2002-02-02", source: { title: "Daily" } };
    const overlap = { kind: "OVERLAP", outFrom: null, outTo: null };
    const answer = await ask<{ post: { warnings: unknown } }>(
      `{ post(id: "post:so-tai-chinh.giam-doc") { warnings ${warned} } }`,
    );
    expect(answer.post.warnings).toEqual([
      {
        ...overlap,
        from: "2002-02-02",
        to: "2002-02-02",
        label: "Hai người cùng được xác nhận giữ một chức từ 2002-02-02 đến 2002-02-02",
        labelEn: "Two holders of one seat attested from 2002-02-02 to 2002-02-02",
        tenures: [{ person: { name: "Ngô Văn An" } }, { person: { name: "Đỗ Văn Cường" } }],
        evidence: [an, cuong],
      },
      {
        ...overlap,
        from: "2004-06-01",
        to: "2005-12-31",
        label: "Hai người cùng được xác nhận giữ một chức từ 2004-06-01 đến 2005-12-31",
        labelEn: "Two holders of one seat attested from 2004-06-01 to 2005-12-31",
        tenures: [{ person: { name: "Ngô Văn An" } }, { person: { name: "Lý Thị Bích" } }],
        evidence: [an, bich],
      },
    ]);
  });

  it("puts who shares a seat neither before nor after whom he shares it with; the later one warns of it", async () => {
    const { post } = await ask<{ post: { succession: { nodes: unknown } } }>(`
      {
        post(id: "post:so-tai-chinh.giam-doc") {
          succession {
            nodes {
              person { name }
              predecessor { person { name } }
              successor { person { name } }
              warnings { kind from }
            }
          }
        }
      }
    `);
    const name = (name: string) => ({ person: { name } });
    expect(post.succession.nodes).toEqual([
      { ...name("Hồ Thị Mai"), predecessor: null, successor: null, warnings: [] },
      {
        ...name("Ngô Văn An"),
        predecessor: null,
        successor: name("Lý Thị Bích"),
        warnings: [],
      },
      {
        ...name("Đỗ Văn Cường"),
        predecessor: null,
        successor: name("Lý Thị Bích"),
        warnings: [{ kind: "OVERLAP", from: "2002-02-02" }],
      },
      {
        ...name("Lý Thị Bích"),
        predecessor: name("Ngô Văn An"),
        successor: name("Hà Văn Dũng"),
        warnings: [{ kind: "OVERLAP", from: "2004-06-01" }],
      },
      {
        ...name("Hà Văn Dũng"),
        predecessor: name("Lý Thị Bích"),
        successor: null,
        warnings: [],
      },
    ]);
  });

  it("warns of claims about one tenure that contradict each other", async () => {
    expect(
      await ask(
        `{ post(id: "post:so-noi-vu.giam-doc") { warningCount none: warnings(first: 0) { kind } warnings ${warned} } }`,
      ),
    ).toEqual({
      post: {
        warningCount: 1,
        none: [],
        warnings: [
          {
            kind: "CONTRADICTION",
            from: "2015-01-05",
            to: "2015-02-01",
            outFrom: null,
            outTo: null,
            label: "Các nguồn mâu thuẫn với nhau",
            labelEn: "Sources contradict each other",
            tenures: [{ person: { name: "Vũ Thị Em" } }],
            evidence: [
              { says: "STARTS", at: "2015-01-05", source: { title: "Gazette" } },
              { says: "STARTS", at: "2015-02-01", source: { title: "Daily" } },
            ],
          },
        ],
      },
    });
  });

  it("knows neither gaps nor shared seats, neither before nor after, where several hold a post at a time", async () => {
    const alone = (name: string) => ({ person: { name }, predecessor: null, successor: null });
    expect(
      await ask(`
        {
          post(id: "post:so-noi-vu.pho-giam-doc") {
            warnings { kind }
            succession { nodes { person { name } predecessor { id } successor { id } } }
          }
        }
      `),
    ).toEqual({
      post: {
        warnings: [],
        succession: {
          nodes: ["Lý Thị Bích", "Bùi Văn Phúc", "Hồ Thị Mai", "Hà Văn Dũng"].map(alone),
        },
      },
    });
    expect(
      await ask(`
        {
          node(id: "tenure:mai-van-giang.so-y-te.giam-doc.acting") {
            ... on Tenure { acting predecessor { id } successor { id } warnings { kind } }
          }
        }
      `),
    ).toEqual({ node: { acting: true, predecessor: null, successor: null, warnings: [] } });
  });
});
