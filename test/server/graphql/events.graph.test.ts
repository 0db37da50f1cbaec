import { describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadWorld } from "./world.ts";

const api = useApi(loadWorld);

describe("what events, documents, places and sources answer", () => {
  it("who chaired, with which title that day, for whom, on which evidence", async () => {
    const { data } = await api.ask(`
      {
        event(id: "event:2022-03-15.so-ket") {
          participations(roles: [CO_CHAIR]) {
            totalCount
            nodes {
              order roles
              person { label }
              titles { printedAs former tenure { id } evidence { id } }
              eventTitles
              onBehalfOf { body { label } evidence { locator { paragraph start } } }
              gaveTo { person { label } }
              gaveToCount
              object objectName detail
              evidence { says role locator { paragraph } }
            }
          }
        }
      }
    `);
    expect(data).toEqual({
      event: {
        participations: {
          totalCount: 2,
          nodes: [
            {
              order: 1,
              roles: ["CO_CHAIR", "SPEAK"],
              person: { label: "Trần Thị Bình" },
              titles: [
                {
                  printedAs: "Bộ trưởng Bộ Nội vụ",
                  former: false,
                  tenure: { id: "tenure:tran-thi-binh.bo-noi-vu.bo-truong" },
                  evidence: [
                    { id: "claim:daily.tran-thi-binh.holds.bo-noi-vu.bo-truong.2022-03-15" },
                  ],
                },
              ],
              eventTitles: ["Trưởng Ban Tổ chức"],
              onBehalfOf: [
                {
                  body: { label: "Chính phủ" },
                  evidence: [{ locator: { paragraph: 6, start: null } }],
                },
              ],
              gaveTo: [{ person: { label: "Lê Văn Tô" } }],
              gaveToCount: 1,
              object: "AWARD",
              objectName: "Bằng khen",
              detail: null,
              evidence: [
                { says: "TOOK_PART", role: "CO_CHAIR", locator: { paragraph: 3 } },
                { says: "TOOK_PART", role: null, locator: { paragraph: 3 } },
                { says: "TOOK_PART", role: "SPEAK", locator: { paragraph: 6 } },
              ],
            },
            {
              order: 2,
              roles: ["CO_CHAIR"],
              person: { label: "Nguyễn Văn An" },
              titles: [
                {
                  printedAs: "nguyên Bộ trưởng",
                  former: true,
                  tenure: { id: "tenure:nguyen-van-an.bo-noi-vu.bo-truong" },
                  evidence: [
                    { id: "claim:daily.nguyen-van-an.former.bo-noi-vu.bo-truong.2022-03-15" },
                  ],
                },
              ],
              eventTitles: [],
              onBehalfOf: [],
              gaveTo: [],
              gaveToCount: 0,
              object: null,
              objectName: null,
              detail: null,
              evidence: [{ says: "TOOK_PART", role: "CO_CHAIR", locator: { paragraph: 3 } }],
            },
          ],
        },
      },
    });
  });

  it("an event has hosts, bodies without a person, a place, parts and documents", async () => {
    const { data } = await api.ask(`
      {
        event(id: "event:2022-03-15.so-ket") {
          label kind date from to mode dateReason
          hosts { body { label } evidence { locator { paragraph } } }
          represented { body { label } }
          heldIn { printedAs place { label } }
          partOf { id }
          parts { label partOf { label } }
          documents { how document { label } }
          sources { label }
          none: hosts(first: 0) { body { label } }
          hostCount representedCount partCount documentCount sourceCount
        }
      }
    `);
    expect(data).toEqual({
      event: {
        label: "Hội nghị sơ kết",
        kind: "CONFERENCE",
        date: "2022-03-15",
        from: "2022-03-15",
        to: "2022-03-15",
        mode: "ONLINE",
        dateReason: null,
        hosts: [{ body: { label: "Bộ Nội vụ" }, evidence: [{ locator: { paragraph: 2 } }] }],
        represented: [{ body: { label: "Chính phủ" } }],
        heldIn: [{ printedAs: "Đà Nẵng", place: { label: "Đà Nẵng" } }],
        partOf: [],
        parts: [{ label: "Lễ ký kết", partOf: [{ label: "Hội nghị sơ kết" }] }],
        documents: [{ how: "REVIEWS", document: { label: "Chương trình 05/CTr-BNV" } }],
        sources: [{ label: "daily.example, 2022-03-16" }],
        none: [],
        hostCount: 1,
        representedCount: 1,
        partCount: 1,
        documentCount: 1,
        sourceCount: 1,
      },
    });
  });

  it("with includeParts the participants of the parts follow", async () => {
    const { data } = await api.ask(`
      {
        event(id: "event:2022-03-15.so-ket") {
          participations(includeParts: true) {
            totalCount
            nodes { event { label } person { label } roles }
          }
        }
      }
    `);
    expect(data).toEqual({
      event: {
        participations: {
          totalCount: 4,
          nodes: [
            {
              event: { label: "Hội nghị sơ kết" },
              person: { label: "Trần Thị Bình" },
              roles: ["CO_CHAIR", "SPEAK"],
            },
            {
              event: { label: "Hội nghị sơ kết" },
              person: { label: "Nguyễn Văn An" },
              roles: ["CO_CHAIR"],
            },
            {
              event: { label: "Hội nghị sơ kết" },
              person: { label: "Lê Văn Tô" },
              roles: ["RECEIVE"],
            },
            { event: { label: "Lễ ký kết" }, person: { label: "Lê Văn Tô" }, roles: ["SIGN"] },
          ],
        },
      },
    });
  });

  it("an event without a year is last, and in no days unless a guess counts", async () => {
    const { data } = await api.ask(`
      {
        events { nodes { id date from to dateInferred dateReason } }
        in2015: events(filter: {during: {from: "2015-01-01", to: "2015-12-31"}}) { totalCount }
        guessed: events(filter: { during: {from: "2015-03-01", to: "2015-04-01"} includeInferred: true }
        ) { nodes { id } }
        later: events(filter: { during: {from: "2016-01-01"} includeInferred: true kinds: [CONFERENCE] }
        ) { nodes { id } }
      }
    `);
    expect(data).toEqual({
      events: {
        nodes: [
          {
            id: "event:2022-03-15.so-ket",
            date: "2022-03-15",
            from: "2022-03-15",
            to: "2022-03-15",
            dateInferred: null,
            dateReason: null,
          },
          {
            id: "event:2022-03-15.ky-ket",
            date: "2022-03-15",
            from: "2022-03-15",
            to: "2022-03-15",
            dateInferred: null,
            dateReason: null,
          },
          {
            id: "event:xxxx-11-04.tong-ket",
            date: "XXXX-11-04",
            from: null,
            to: null,
            dateInferred: "2015",
            dateReason: "five years before the programme of 2020",
          },
        ],
      },
      in2015: { totalCount: 0 },
      guessed: { nodes: [{ id: "event:xxxx-11-04.tong-ket" }] },
      later: { nodes: [{ id: "event:2022-03-15.so-ket" }] },
    });
  });

  it("a person's events come with the latest first, by role and period too", async () => {
    const { data } = await api.ask(`
      {
        person(id: "person:tran-thi-binh") {
          participations { nodes { event { date } roles } }
          chaired: participations(roles: [CO_CHAIR], during: {from: "2022-01-01"}) {
            totalCount
            nodes { id }
          }
        }
      }
    `);
    expect(data).toEqual({
      person: {
        participations: {
          nodes: [
            { event: { date: "2022-03-15" }, roles: ["CO_CHAIR", "SPEAK"] },
            { event: { date: "XXXX-11-04" }, roles: ["ATTEND"] },
          ],
        },
        chaired: {
          totalCount: 1,
          nodes: [{ id: "participation:2022-03-15.so-ket.tran-thi-binh" }],
        },
      },
    });
  });

  it("a document tells what implements it, who signed that, and where it was reviewed", async () => {
    const { data } = await api.ask(`
      {
        document(id: "document:25-nq.2013") {
          label number date
          relatedFrom(how: [IMPLEMENTS]) {
            how
            document {
              id period
              issuers { body { label } }
              signers { person { label } document { id } evidence { id } }
              events { how event { label } }
              eventCount
              signings: eventCount(how: [SIGNS])
              relationCount
              replacing: relationCount(how: [REPLACES])
            }
            evidence { id }
          }
          amended: relatedFrom(how: [AMENDS]) { how }
          implementing: relatedFromCount(how: [IMPLEMENTS])
          amending: relatedFromCount(how: [AMENDS])
          relations { how }
        }
      }
    `);
    expect(data).toEqual({
      document: {
        label: "Nghị quyết 25-NQ/TW",
        number: "25-NQ/TW",
        date: "2013-06-03",
        relatedFrom: [
          {
            how: "IMPLEMENTS",
            document: {
              id: "document:05-ctr-bnv.2019",
              period: "2019/2022",
              issuers: [{ body: { label: "Bộ Nội vụ" } }],
              signers: [
                {
                  person: { label: "Nguyễn Văn An" },
                  document: { id: "document:05-ctr-bnv.2019" },
                  evidence: [{ id: "claim:gazette.05-ctr-bnv.2019.signed-by.nguyen-van-an" }],
                },
              ],
              events: [{ how: "REVIEWS", event: { label: "Hội nghị sơ kết" } }],
              eventCount: 1,
              signings: 0,
              relationCount: 1,
              replacing: 0,
            },
            evidence: [{ id: "claim:gazette.05-ctr-bnv.2019.implements.25-nq.2013" }],
          },
        ],
        amended: [],
        implementing: 1,
        amending: 0,
        relations: [],
      },
    });
  });

  it("bodies have wholes, predecessors, posts by seniority, seats and events", async () => {
    const { data } = await api.ask(`
      {
        body(id: "body:bo-noi-vu") {
          abbreviations
          partOf { from to body { label parts { body { id } } } evidence { source { label } } }
          predecessors { on how body { label successors { body { id } } } }
          posts { totalCount nodes { label class seats } }
          first: posts(first: 1) { nodes { label } pageInfo { hasNextPage } }
          last: posts(last: 1) { nodes { label } pageInfo { hasPreviousPage } }
          partCount
          seatedIn { place { label } }
          hosted { totalCount nodes { date } }
        }
      }
    `);
    expect(data).toEqual({
      body: {
        abbreviations: ["BNV"],
        partOf: [
          {
            from: "2016-07",
            to: null,
            body: { label: "Chính phủ", parts: [{ body: { id: "body:bo-noi-vu" } }] },
            evidence: [{ source: { label: "Editors' registry" } }],
          },
        ],
        predecessors: [
          {
            on: "2016-07-01",
            how: "REPLACED",
            body: { label: "Ban Tổ chức", successors: [{ body: { id: "body:bo-noi-vu" } }] },
          },
        ],
        posts: {
          totalCount: 2,
          nodes: [
            { label: "Bộ trưởng Bộ Nội vụ", class: "HEAD", seats: 1 },
            { label: "Thứ trưởng Bộ Nội vụ", class: "DEPUTY", seats: null },
          ],
        },
        first: { nodes: [{ label: "Bộ trưởng Bộ Nội vụ" }], pageInfo: { hasNextPage: true } },
        last: { nodes: [{ label: "Thứ trưởng Bộ Nội vụ" }], pageInfo: { hasPreviousPage: true } },
        partCount: 0,
        seatedIn: [{ place: { label: "Đà Nẵng" } }],
        hosted: { totalCount: 2, nodes: [{ date: "2022-03-15" }, { date: "XXXX-11-04" }] },
      },
    });
  });

  it("places and sources", async () => {
    const { data } = await api.ask(`
      {
        place(id: "place:da-nang") { label nameEn kind events { totalCount nodes { label } } }
        places { nodes { label end } }
        source(id: "source:daily") {
          label publisher url published
          claims(first: 2) { totalCount nodes { id locator { paragraph } } }
        }
      }
    `);
    expect(data).toEqual({
      place: {
        label: "Đà Nẵng",
        nameEn: "Da Nang",
        kind: "CITY",
        events: { totalCount: 1, nodes: [{ label: "Hội nghị sơ kết" }] },
      },
      places: {
        nodes: [
          { label: "Đà Nẵng", end: null },
          { label: "Quảng Nam", end: "2025-06-30" },
        ],
      },
      source: {
        label: "daily.example, 2022-03-16",
        publisher: "daily.example",
        url: null,
        published: "2022-03-16",
        claims: {
          totalCount: 22,
          nodes: [
            {
              id: "claim:daily.2022-03-15.so-ket.event-date.2022-03-15",
              locator: { paragraph: 2 },
            },
            { id: "claim:daily.2022-03-15.so-ket.held-in.da-nang", locator: { paragraph: 2 } },
          ],
        },
      },
    });
  });

  it("the claims of an entity can be narrowed to one fact", async () => {
    const { data } = await api.ask(`
      {
        person(id: "person:nguyen-van-an") {
          evidence(fact: "born") { says value subject source { label } }
          none: evidence(fact: "died") { id }
        }
        event(id: "event:2022-03-15.so-ket") {
          evidence(fact: "HELD_IN") { says object printedAs }
          concerns: evidence(fact: "CONCERNS") { id }
          one: evidence(fact: "CONCERNS:REVIEWS>document:05-ctr-bnv.2019") { id }
          another: evidence(fact: "CONCERNS:SIGNS>document:05-ctr-bnv.2019") { id }
          first: evidence(first: 1) { id }
          evidenceCount
          ofPlace: evidenceCount(fact: "HELD_IN")
        }
        body(id: "body:bo-noi-vu") {
          one: evidence(fact: "HOSTED>event:xxxx-11-04.tong-ket") { id }
          hosted: evidenceCount(fact: "HOSTED")
        }
      }
    `);
    expect(data).toEqual({
      person: {
        evidence: [
          {
            says: "BORN",
            value: "1960-05",
            subject: "person:nguyen-van-an",
            source: { label: "Editors' registry" },
          },
        ],
        none: [],
      },
      event: {
        evidence: [{ says: "HELD_IN", object: "place:da-nang", printedAs: "Đà Nẵng" }],
        concerns: [{ id: "claim:daily.2022-03-15.so-ket.concerns-reviews.05-ctr-bnv.2019" }],
        one: [{ id: "claim:daily.2022-03-15.so-ket.concerns-reviews.05-ctr-bnv.2019" }],
        another: [],
        first: [{ id: "claim:daily.2022-03-15.so-ket.concerns-reviews.05-ctr-bnv.2019" }],
        evidenceCount: 4,
        ofPlace: 1,
      },
      body: { one: [{ id: "claim:daily.bo-noi-vu.hosted.xxxx-11-04.tong-ket" }], hosted: 2 },
    });
  });
});
