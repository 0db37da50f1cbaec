import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { parse, print } from "graphql";
import { describe, expect, it } from "vitest";

import { exampleOperations } from "../../../server/src/graphql/examples.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph } from "../../support/graph.ts";
import { useApi } from "./api.ts";

const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));

const api = useApi(async (graph) => {
  await emptyGraph(graph);
  await applySchema(graph);
  await importPaths(graph, [seeds]);
});

describe("the questions of the first issue, asked of the seeds", () => {
  it("who chaired the working session of 11 June 2018, with which titles and rank, on which evidence", async () => {
    const { data } = await api.ask(`
      {
        event(id: "event:2018-06-11.kiem-tra-nghi-quyet-25") {
          date kind
          hosts { body { label } }
          participations(roles: [CHAIR, CO_CHAIR]) {
            totalCount
            nodes {
              person { label }
              roles
              titles {
                printedAs former
                tenure { post { label class } }
                evidence { says at locator { paragraph } source { publisher } }
              }
              eventTitles
              evidence { role locator { paragraph } source { publisher } }
            }
          }
        }
      }
    `);
    expect(data).toEqual({
      event: {
        date: "2018-06-11",
        kind: "WORKING_SESSION",
        hosts: [
          { body: { label: "Đảng ủy Công an Trung ương" } },
          { body: { label: "Đoàn kiểm tra của Ban Chỉ đạo sơ kết Nghị quyết số 25-NQ/TW" } },
        ],
        participations: {
          totalCount: 2,
          nodes: [
            {
              person: { label: "Trương Thị Mai" },
              roles: ["CO_CHAIR", "SPEAK", "ATTEND"],
              titles: [
                {
                  printedAs: "Ủy viên Bộ Chính trị",
                  former: false,
                  tenure: { post: { label: "Ủy viên Bộ Chính trị", class: "MEMBER" } },
                  evidence: [
                    {
                      says: "HOLDS",
                      at: "2018-06-11",
                      locator: { paragraph: 3 },
                      source: { publisher: "Bộ Công an" },
                    },
                  ],
                },
                {
                  printedAs: "Trưởng ban Dân vận Trung ương",
                  former: false,
                  tenure: { post: { label: "Trưởng ban Dân vận Trung ương", class: "HEAD" } },
                  evidence: [
                    {
                      says: "HOLDS",
                      at: "2018-06-11",
                      locator: { paragraph: 3 },
                      source: { publisher: "Bộ Công an" },
                    },
                  ],
                },
              ],
              eventTitles: ["Trưởng Ban Chỉ đạo", "Trưởng Đoàn kiểm tra"],
              evidence: [
                { role: "ATTEND", locator: { paragraph: 13 }, source: { publisher: "Bộ Công an" } },
                {
                  role: "CO_CHAIR",
                  locator: { paragraph: 3 },
                  source: { publisher: "Bộ Công an" },
                },
                { role: null, locator: { paragraph: 3 }, source: { publisher: "Bộ Công an" } },
                { role: null, locator: { paragraph: 3 }, source: { publisher: "Bộ Công an" } },
                { role: "SPEAK", locator: { paragraph: 11 }, source: { publisher: "Bộ Công an" } },
              ],
            },
            {
              person: { label: "Tô Lâm" },
              roles: ["CO_CHAIR", "SPEAK", "ATTEND"],
              titles: [
                {
                  printedAs: "Thượng tướng",
                  former: false,
                  tenure: { post: { label: "Thượng tướng", class: "RANK" } },
                  evidence: [
                    {
                      says: "HOLDS",
                      at: "2018-06-11",
                      locator: { paragraph: 3 },
                      source: { publisher: "Bộ Công an" },
                    },
                  ],
                },
                {
                  printedAs: "Ủy viên Bộ Chính trị",
                  former: false,
                  tenure: { post: { label: "Ủy viên Bộ Chính trị", class: "MEMBER" } },
                  evidence: [
                    {
                      says: "HOLDS",
                      at: "2018-06-11",
                      locator: { paragraph: 3 },
                      source: { publisher: "Bộ Công an" },
                    },
                  ],
                },
                {
                  printedAs: "Bí thư Đảng ủy Công an Trung ương",
                  former: false,
                  tenure: { post: { label: "Bí thư Đảng ủy Công an Trung ương", class: "HEAD" } },
                  evidence: [
                    {
                      says: "HOLDS",
                      at: "2018-06-11",
                      locator: { paragraph: 3 },
                      source: { publisher: "Bộ Công an" },
                    },
                  ],
                },
                {
                  printedAs: "Bộ trưởng Bộ Công an",
                  former: false,
                  tenure: { post: { label: "Bộ trưởng Bộ Công an", class: "HEAD" } },
                  evidence: [
                    {
                      says: "HOLDS",
                      at: "2018-06-11",
                      locator: { paragraph: 3 },
                      source: { publisher: "Bộ Công an" },
                    },
                  ],
                },
              ],
              eventTitles: [],
              evidence: [
                { role: "ATTEND", locator: { paragraph: 13 }, source: { publisher: "Bộ Công an" } },
                {
                  role: "CO_CHAIR",
                  locator: { paragraph: 3 },
                  source: { publisher: "Bộ Công an" },
                },
                { role: "SPEAK", locator: { paragraph: 11 }, source: { publisher: "Bộ Công an" } },
              ],
            },
          ],
        },
      },
    });
  });

  it("everything Tô Lâm is attested as, with certain and possible bounds", async () => {
    const { data } = await api.ask(`
      {
        person(id: "person:to-lam") {
          name
          tenures(first: 100) {
            totalCount
            nodes {
              post { label class }
              acting certainFrom certainTo possibleFrom possibleTo disputed
            }
          }
        }
      }
    `);
    expect(data).toEqual({
      person: {
        name: "Tô Lâm",
        tenures: {
          totalCount: 13,
          nodes: [
            {
              post: { label: "Bí thư Quân ủy Trung ương", class: "HEAD" },
              acting: false,
              certainFrom: "2024-08-31",
              certainTo: "2026-01-23",
              possibleFrom: "2024-08-01",
              possibleTo: null,
              disputed: false,
            },
            {
              post: { label: "Tổng Bí thư", class: "HEAD" },
              acting: false,
              certainFrom: "2024-08-03",
              certainTo: "2026-01-23",
              possibleFrom: "2024-08-03",
              possibleTo: null,
              disputed: false,
            },
            {
              post: { label: "Chủ tịch nước", class: "HEAD" },
              acting: false,
              certainFrom: "2024-05-22",
              certainTo: "2024-05-22",
              possibleFrom: "2024-05-22",
              possibleTo: "2024-10-21",
              disputed: false,
            },
            {
              post: { label: "Đại tướng", class: "RANK" },
              acting: false,
              certainFrom: "2019-01-29",
              certainTo: "2019-03-11",
              possibleFrom: "2019-01-29",
              possibleTo: null,
              disputed: true,
            },
            {
              post: { label: "Bí thư Đảng ủy Công an Trung ương", class: "HEAD" },
              acting: false,
              certainFrom: "2018-06-11",
              certainTo: "2018-06-11",
              possibleFrom: "1957-07-10",
              possibleTo: null,
              disputed: false,
            },
            {
              post: { label: "Bộ trưởng Bộ Công an", class: "HEAD" },
              acting: false,
              certainFrom: "2016-04-30",
              certainTo: "2024-05-21",
              possibleFrom: "2016-04-01",
              possibleTo: "2024-05-22",
              disputed: false,
            },
            {
              post: { label: "Ủy viên Bộ Chính trị", class: "MEMBER" },
              acting: false,
              certainFrom: "2016-01-31",
              certainTo: "2021-01-31",
              possibleFrom: "2016-01-01",
              possibleTo: null,
              disputed: false,
            },
            {
              post: { label: "Thượng tướng", class: "RANK" },
              acting: false,
              certainFrom: "2014-09-30",
              certainTo: "2018-06-11",
              possibleFrom: "2014-09-01",
              possibleTo: "2019-01-29",
              disputed: false,
            },
            {
              post: { label: "Ủy viên Trung ương Đảng", class: "MEMBER" },
              acting: false,
              certainFrom: "2011-01-31",
              certainTo: "2011-01-31",
              possibleFrom: "2011-01-01",
              possibleTo: null,
              disputed: false,
            },
            {
              post: { label: "Thứ trưởng Bộ Công an", class: "DEPUTY" },
              acting: false,
              certainFrom: "2010-08-31",
              certainTo: "2016-04-01",
              possibleFrom: "2010-08-01",
              possibleTo: "2016-04-30",
              disputed: false,
            },
            {
              post: { label: "Trung tướng", class: "RANK" },
              acting: false,
              certainFrom: "2010-07-31",
              certainTo: "2010-07-31",
              possibleFrom: "2010-07-01",
              possibleTo: "2014-09-30",
              disputed: false,
            },
            {
              post: { label: "Tổng cục trưởng Tổng cục An ninh I", class: "HEAD" },
              acting: false,
              certainFrom: "2010-06-30",
              certainTo: "2010-06-30",
              possibleFrom: "1957-07-10",
              possibleTo: "2010-07-31",
              disputed: false,
            },
            {
              post: { label: "Thiếu tướng", class: "RANK" },
              acting: false,
              certainFrom: "2007-12-31",
              certainTo: "2007-12-31",
              possibleFrom: "2007-01-01",
              possibleTo: "2010-07-31",
              disputed: false,
            },
          ],
        },
      },
    });
  });

  it("who attended the signing conference of 4 November, with which titles, and for whom they signed", async () => {
    const { data } = await api.ask(`
      {
        event(id: "event:xxxx-11-04.hoi-nghi-ky-ket-chuong-trinh-phoi-hop-ha-noi") {
          date from to dateInferred dateReason
          participations(includeParts: true, first: 100) {
            totalCount
            nodes {
              event { kind }
              person { label }
              roles
              titles { printedAs }
              eventTitles
              onBehalfOf { body { label } }
            }
          }
        }
      }
    `);
    expect(data).toEqual({
      event: {
        date: "XXXX-11-04",
        from: null,
        to: null,
        dateInferred: "2016-11-04",
        dateReason:
          "no year is printed; the programme signed runs from 2016, after a notice for 2011-2015 and a report on five years",
        participations: {
          totalCount: 9,
          nodes: [
            {
              event: { kind: "CONFERENCE" },
              person: { label: "Ngô Thị Thanh Hằng" },
              roles: ["SPEAK", "ATTEND"],
              titles: [
                { printedAs: "Ủy viên Trung ương Đảng" },
                { printedAs: "Phó Bí thư Thường trực Thành ủy" },
              ],
              eventTitles: [],
              onBehalfOf: [
                { body: { label: "Hội đồng nhân dân thành phố Hà Nội" } },
                { body: { label: "Thành ủy Hà Nội" } },
                { body: { label: "Ủy ban nhân dân thành phố Hà Nội" } },
              ],
            },
            {
              event: { kind: "CONFERENCE" },
              person: { label: "Lương Ngọc Dương" },
              roles: ["ATTEND"],
              titles: [
                { printedAs: "Thiếu tướng" },
                { printedAs: "Phó Cục trưởng cục Xây dựng phong trào toàn dân bảo vệ ANTQ" },
              ],
              eventTitles: [],
              onBehalfOf: [],
            },
            {
              event: { kind: "CONFERENCE" },
              person: { label: "Lâm Thị Bích Nguyệt" },
              roles: ["ATTEND"],
              titles: [{ printedAs: "Phó chánh văn phòng Ban Dân vận Trung ương" }],
              eventTitles: [],
              onBehalfOf: [],
            },
            {
              event: { kind: "CONFERENCE" },
              person: { label: "Lê Hồng Sơn" },
              roles: ["ATTEND"],
              titles: [{ printedAs: "Phó Chủ tịch UBND TP Hà Nội" }],
              eventTitles: [],
              onBehalfOf: [],
            },
            {
              event: { kind: "CONFERENCE" },
              person: { label: "Nguyễn Lan Hương" },
              roles: ["ATTEND"],
              titles: [{ printedAs: "Trưởng ban Dân vận Thành ủy" }],
              eventTitles: [],
              onBehalfOf: [],
            },
            {
              event: { kind: "CONFERENCE" },
              person: { label: "Đoàn Duy Khương" },
              roles: ["ATTEND", "OTHER"],
              titles: [
                { printedAs: "Thiếu tướng" },
                { printedAs: "Ủy viên Ban Thường vụ Thành ủy" },
                { printedAs: "Bí thư Đảng ủy" },
                { printedAs: "Giám đốc CATP Hà Nội" },
              ],
              eventTitles: [],
              onBehalfOf: [
                { body: { label: "Ban Dân vận Thành ủy Hà Nội" } },
                { body: { label: "Công an thành phố Hà Nội" } },
              ],
            },
            {
              event: { kind: "CONFERENCE" },
              person: { label: "Đinh Văn Toản" },
              roles: ["REPORT"],
              titles: [{ printedAs: "Thiếu tướng" }, { printedAs: "Phó Giám đốc CATP" }],
              eventTitles: [],
              onBehalfOf: [],
            },
            {
              event: { kind: "SIGNING" },
              person: { label: "Đoàn Duy Khương" },
              roles: ["SIGN", "ATTEND"],
              titles: [{ printedAs: "Thiếu tướng" }],
              eventTitles: [],
              onBehalfOf: [{ body: { label: "Công an thành phố Hà Nội" } }],
            },
            {
              event: { kind: "SIGNING" },
              person: { label: "Nguyễn Lan Hương" },
              roles: ["SIGN", "ATTEND"],
              titles: [{ printedAs: "Trưởng ban Dân vận Thành ủy" }],
              eventTitles: [],
              onBehalfOf: [{ body: { label: "Ban Dân vận Thành ủy Hà Nội" } }],
            },
          ],
        },
      },
    });
  });

  it("which documents implement resolution 25-NQ/TW of 2013", async () => {
    const { data } = await api.ask(`
      {
        document(id: "document:25-nq-tw.2013") {
          label date
          relatedFrom(how: [IMPLEMENTS]) {
            document { id label issuers { body { label } } }
            evidence { source { publisher } }
          }
        }
      }
    `);
    expect(data).toEqual({
      document: {
        label: "Nghị quyết số 25-NQ/TW",
        date: "2013-06-03",
        relatedFrom: [
          {
            document: {
              id: "document:22-ctr-duca-v28.2013",
              label: "Chương trình hành động số 22-CTr/ĐUCA-V28",
              issuers: [{ body: { label: "Đảng ủy Công an Trung ương" } }],
            },
            evidence: [
              { source: { publisher: "Bộ Công an" } },
              { source: { publisher: "trang tin Sơn La (không in tên)" } },
            ],
          },
        ],
      },
    });
  });

  const head = { label: "Trưởng ban Dân vận Trung ương" };
  const certain = (label: string, inferredOnly: boolean) => ({
    endedOn: null,
    holders: [{ certainty: "CERTAIN", inferredOnly, node: { person: { label }, post: head } }],
    acting: [],
    vacant: [],
  });

  it.each([
    {
      day: "2019-03-11",
      what: "certain",
      roster: certain("Trương Thị Mai", false),
      out: [
        ["Mai Văn Chính", "STARTS", "2024-08-21", "plo.vn"],
        ["Bùi Thị Minh Hoài", "STARTS", "2021-04-08", "en.vietnamplus.vn"],
        ["Hà Thị Khiết", "REPLACED", "2016-02-04", "vi.wikipedia.org"],
      ],
    },
    {
      day: "2021-01-01",
      what: "certain, by what an editor concluded",
      roster: certain("Trương Thị Mai", true),
      out: [
        ["Mai Văn Chính", "STARTS", "2024-08-21", "plo.vn"],
        ["Bùi Thị Minh Hoài", "STARTS", "2021-04-08", "en.vietnamplus.vn"],
        ["Hà Thị Khiết", "REPLACED", "2016-02-04", "vi.wikipedia.org"],
      ],
    },
    {
      day: "2023-01-06",
      what: "another, certain; the first is out, with the reason",
      roster: certain("Bùi Thị Minh Hoài", false),
      out: [
        ["Mai Văn Chính", "STARTS", "2024-08-21", "plo.vn"],
        ["Trương Thị Mai", "HELD", "2016-02-04/2021-04-08", "vi.wikipedia.org"],
        ["Hà Thị Khiết", "REPLACED", "2016-02-04", "vi.wikipedia.org"],
      ],
    },
    {
      day: "2024-08-01",
      what: "nobody, with an acting holder apart",
      roster: {
        endedOn: null,
        holders: [],
        acting: [
          { certainty: "POSSIBLE", node: { person: { label: "Phạm Tất Thắng" }, acting: true } },
        ],
        vacant: [head],
      },
      out: [
        ["Mai Văn Chính", "STARTS", "2024-08-21", "plo.vn"],
        ["Bùi Thị Minh Hoài", "ENDS", "2024-07-16", "en.qdnd.vn"],
        ["Trương Thị Mai", "HELD", "2016-02-04/2021-04-08", "vi.wikipedia.org"],
        ["Hà Thị Khiết", "REPLACED", "2016-02-04", "vi.wikipedia.org"],
      ],
    },
  ])("who headed the commission on $day: $what", async ({ day, roster, out }) => {
    const { data } = await api.ask(
      `query ($day: Date!) {
        body(id: "body:ban-dan-van-trung-uong") {
          roster(asOf: $day, classes: [HEAD]) {
            endedOn
            holders { certainty inferredOnly node { person { label } post { label } } }
            acting { certainty node { person { label } acting } }
            vacant { label }
          }
        }
        post(id: "post:ban-dan-van-trung-uong.truong-ban") {
          holders(asOf: $day, certainty: [OUT]) {
            edges { node { person { label } } reason { code by { label } evidence { at source { publisher } } } }
          }
        }
      }`,
      { day },
    );
    const edges = out.map(([label, code, at, publisher]) => ({
      node: { person: { label } },
      reason: { code, by: null, evidence: [{ at, source: { publisher } }] },
    }));
    expect(data).toEqual({ body: { roster }, post: { holders: { edges } } });
  });

  it.each(["to lam", "tô lâm", "TÔ LÂM", "Tô Lâm".normalize("NFD")])(
    "finds Tô Lâm first for %s",
    async (text) => {
      const { data } = await api.ask(
        "query ($text: String!) { search(text: $text, first: 1) { hits { matchedText entity { id } } } }",
        { text },
      );
      expect(data).toEqual({
        search: { hits: [{ matchedText: "Tô Lâm", entity: { id: "person:to-lam" } }] },
      });
    },
  );

  it.each([
    ["an", /(^| )[aâ]n/],
    ["tô", /(^| )t[ôỏổo]/],
  ])("takes %s for a word, not for a stop word", async (text, word) => {
    const { data } = await api.ask(
      "query ($text: String!) { search(text: $text) { hits { matchedText } } }",
      { text },
    );
    const found = data?.["search"] as { hits: { matchedText: string }[] } | undefined;
    const hits = found?.hits ?? [];
    expect(hits.length).toBe(10);
    for (const { matchedText } of hits) expect(matchedText.toLowerCase()).toMatch(word);
  });

  it.each([
    ["to la", [["NAME", "Tô Lâm"]]],
    ["lâm tô", [["NAME", "Tô Lâm"]]],
    ["mai", [["NAME", "Trương Thị Mai"]]],
    [
      "truong ban dan van",
      [
        ["NAME", "Trưởng ban Dân vận Trung ương"],
        ["NAME", "Trưởng ban Dân vận Thành ủy Hà Nội"],
        ["NAME", "Trưởng ban Dân vận Tỉnh ủy Thái Nguyên"],
        ["NAME", "Phó Trưởng ban Dân vận Trung ương"],
      ],
    ],
    [
      "BO TRUONG CONG AN",
      [
        ["NAME", "Bộ trưởng Bộ Công an"],
        ["NAME", "Thứ trưởng Thường trực Bộ Công an"],
        ["NAME", "Thứ trưởng Bộ Công an"],
      ],
    ],
    [
      "giam doc catp ha noi",
      [
        ["ALIAS", "Giám đốc CATP Hà Nội"],
        ["ALIAS", "Phó Giám đốc CATP Hà Nội"],
      ],
    ],
    ["ông Tô Lâm", [["NAME", "Tô Lâm"]]],
    ["đồng chí Tô Lâm", [["NAME", "Tô Lâm"]]],
    ["Đại tướng Tô Lâm", [["NAME", "Tô Lâm"]]],
    ["Bộ trưởng Bộ Công an Tô Lâm", [["NAME", "Tô Lâm"]]],
    ["bà mai", [["NAME", "Trương Thị Mai"]]],
    ["25NQTW", [["NUMBER", "25-NQ/TW"]]],
    ["uy vien bct", [["ALIAS", "Ủy viên BCT"]]],
    ["tổng bí thư", [["NAME", "Tổng Bí thư"]]],
    [
      "thượng tướng",
      [
        ["NAME", "Thượng tướng"],
        ["NAME", "Thượng tướng"],
      ],
    ],
    ["thượng tướng công an", [["ALIAS", "Thượng tướng Công an nhân dân"]]],
    ["minister of public sec", [["ALIAS", "Minister of Public Security"]]],
    [
      "đuca",
      [
        ["ABBREVIATION", "ĐUCA"],
        ["NAME", "Chương trình hành động số 22-CTr/ĐUCA-V28"],
      ],
    ],
    [
      "bdvtu",
      [
        ["ABBREVIATION", "BDVTƯ"],
        ["ALIAS", "Trưởng ban BDVTƯ"],
      ],
    ],
    ["ban dân vận t.ư", [["ALIAS", "Ban Dân vận T.Ư"]]],
    [
      "25 nq tw",
      [
        ["NUMBER", "25-NQ/TW"],
        ["NUMBER", "25-NQ/TW"],
      ],
    ],
    [
      "25-nq",
      [
        ["NUMBER", "25-NQ/TW"],
        ["NUMBER", "25-NQ/TW"],
      ],
    ],
    [
      "nghi quyet 25",
      [
        ["NAME", "Nghị quyết số 25-NQ/TW"],
        ["NAME", "Nghị quyết số 25-NQ/TW"],
      ],
    ],
    ["38-CTr/BDVTW - BCA", [["NUMBER", "38-CTr/BDVTW-BCA"]]],
    ["giáng sinh", [["NAME", "Thăm, chúc mừng Giáng sinh tại Tòa Giám mục Hưng Hóa"]]],
    ["hoà bình", [["NAME", "Hòa Bình"]]],
    [
      "công an",
      [
        ["NAME", "Công an nhân dân"],
        ["NAME", "Công an thành phố Hà Nội"],
      ],
    ],
  ])("finds for %s first what is meant", async (text, first) => {
    const { data } = await api.ask(
      "query ($text: String!, $first: Int) { search(text: $text, first: $first) { hits { matchedField matchedText } } }",
      { text, first: first.length },
    );
    const hits = first.map(([matchedField, matchedText]) => ({ matchedField, matchedText }));
    expect(data).toEqual({ search: { hits } });
  });

  it.each([
    ["Tô Lâm", "Tổng Bí thư · 2024–2026"],
    ["Trương Thị Mai", "Thường trực Ban Bí thư · 2023–2024"],
    ["Nguyễn Văn Sơn", "Thứ trưởng Bộ Công an · 2020"],
    ["Mai Đức Chính", "Phó Chủ tịch Tổng Liên đoàn Lao động Việt Nam"],
  ])("knows %s as %s", async (text, hint) => {
    const { data } = await api.ask(
      "query ($text: String!) { search(text: $text, kinds: [PERSON], first: 1) { hits { hint } } }",
      { text },
    );
    expect(data).toEqual({ search: { hits: [{ hint }] } });
  });

  const documented = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
  const examples = parse(exampleOperations).definitions.map((definition) => ({
    name: "name" in definition ? definition.name?.value : undefined,
    text: print(definition),
  }));

  it("shows in GraphiQL every example of the documentation, each under a name of its own", () => {
    const blocks = Array.from(documented.matchAll(/```graphql\n(.+?)```/gs), ([, text = ""]) =>
      print(parse(text)),
    );
    expect(examples.map(({ text }) => text)).toEqual(blocks);
    expect(new Set(examples.map(({ name }) => name ?? "")).size).toBe(examples.length);
    expect(examples.map(({ name }) => name)).not.toContain(undefined);
  });

  it.each(examples)("answers the example $name", async ({ text }) => {
    const { data, errors } = await api.ask(text);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });
});
