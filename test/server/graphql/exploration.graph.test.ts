import { describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadWorld } from "./world.ts";

const api = useApi(loadWorld);

describe("search, subgraphs, nodes by id and the dataset", () => {
  it("namesakes are told apart by their most senior title and its years", async () => {
    const { data } = await api.ask(`
      {
        search(text: "nguyen van an") {
          hits { matchedField matchedText hint entity { __typename id label } }
        }
      }
    `);
    expect(data).toEqual({
      search: {
        hits: [
          {
            matchedField: "NAME",
            matchedText: "Nguyễn Văn An",
            hint: "Bộ trưởng Bộ Nội vụ · 2016–2021",
            entity: { __typename: "Person", id: "person:nguyen-van-an", label: "Nguyễn Văn An" },
          },
          {
            matchedField: "NAME",
            matchedText: "Nguyễn Văn An",
            hint: "Thứ trưởng Bộ Nội vụ · 2019–2020",
            entity: {
              __typename: "Person",
              id: "person:nguyen-van-an.1970",
              label: "Nguyễn Văn An",
            },
          },
        ],
      },
    });
  });

  it("marks, case and Unicode form do not matter", async () => {
    const { data } = await api.ask(`
      {
        plain: search(text: "le van to") { hits { entity { id } } }
        marked: search(text: "LÊ VĂN TÔ") { hits { entity { id } } }
        nfd: search(text: "${"Lê Văn Tô".normalize("NFD")}") { hits { entity { id } } }
      }
    `);
    expect(data).toEqual({
      plain: { hits: [{ entity: { id: "person:le-van-to" } }] },
      marked: { hits: [{ entity: { id: "person:le-van-to" } }] },
      nfd: { hits: [{ entity: { id: "person:le-van-to" } }] },
    });
  });

  it("short syllables are words, and a single one finds names that have or begin with it", async () => {
    const { data } = await api.ask(`
      {
        an: search(text: "an", kinds: [PERSON]) { hits { entity { id } } }
        to: search(text: "tô") { hits { matchedText entity { id } } }
      }
    `);
    expect(data).toEqual({
      an: {
        hits: [
          { entity: { id: "person:nguyen-van-an" } },
          { entity: { id: "person:nguyen-van-an.1970" } },
        ],
      },
      to: {
        hits: [
          { matchedText: "Lê Văn Tô", entity: { id: "person:le-van-to" } },
          { matchedText: "Ban Tổ chức", entity: { id: "body:ban-to-chuc" } },
          { matchedText: "Trưởng ban Tổ chức", entity: { id: "post:ban-to-chuc.truong-ban" } },
          { matchedText: "Hội nghị tổng kết", entity: { id: "event:xxxx-11-04.tong-ket" } },
        ],
      },
    });
  });

  it("abbreviations, numbers, aliases and English names are found as what they are", async () => {
    const { data } = await api.ask(`
      {
        bnv: search(text: "BNV") { hits { matchedField matchedText entity { id } } }
        number: search(text: "25-nq/tw") { hits { matchedField matchedText entity { id } } }
        alias: search(text: "Ba Bì") { hits { matchedField matchedText entity { id } } }
        english: search(text: "home aff") { hits { matchedField matchedText entity { id } } }
      }
    `);
    expect(data).toEqual({
      bnv: {
        hits: [
          { matchedField: "ABBREVIATION", matchedText: "BNV", entity: { id: "body:bo-noi-vu" } },
          {
            matchedField: "NAME",
            matchedText: "Chương trình 05/CTr-BNV",
            entity: { id: "document:05-ctr-bnv.2019" },
          },
          {
            matchedField: "ALIAS",
            matchedText: "Bộ trưởng BNV",
            entity: { id: "post:bo-noi-vu.bo-truong" },
          },
          {
            matchedField: "ALIAS",
            matchedText: "Thứ trưởng BNV",
            entity: { id: "post:bo-noi-vu.thu-truong" },
          },
        ],
      },
      number: {
        hits: [
          {
            matchedField: "NUMBER",
            matchedText: "25-NQ/TW",
            entity: { id: "document:25-nq.2013" },
          },
          {
            matchedField: "NUMBER",
            matchedText: "25-NQ/TW",
            entity: { id: "document:25-nq.2003" },
          },
        ],
      },
      alias: {
        hits: [
          { matchedField: "ALIAS", matchedText: "Ba Bình", entity: { id: "person:tran-thi-binh" } },
        ],
      },
      english: {
        hits: [
          {
            matchedField: "ALIAS",
            matchedText: "Ministry of Home Affairs",
            entity: { id: "body:bo-noi-vu" },
          },
        ],
      },
    });
  });

  it("what Lucene would read as an operator is a word or nothing", async () => {
    const { data } = await api.ask(`
      {
        words: search(text: "AND OR NOT") { hits { matchedText } }
        signs: search(text: "*:* || [a TO b]") { hits { matchedText } }
        none: search(text: "?!") { hits { matchedText } }
      }
    `);
    expect(data).toEqual({ words: { hits: [] }, signs: { hits: [] }, none: { hits: [] } });
  });

  it("a subgraph has the relations among the given entities and no others", async () => {
    const { data } = await api.ask(`
      {
        subgraph(ids: [
          "person:tran-thi-binh", "body:bo-noi-vu", "body:chinh-phu", "event:2022-03-15.so-ket",
          "document:05-ctr-bnv.2019", "person:nobody"
        ]) {
          nodes { __typename id label }
          relations {
            id type from to label certainFrom certainTo possibleFrom possibleTo through acting
            disputed claims
          }
        }
      }
    `);
    expect(data).toEqual({
      subgraph: {
        nodes: [
          { __typename: "Person", id: "person:tran-thi-binh", label: "Trần Thị Bình" },
          { __typename: "Body", id: "body:bo-noi-vu", label: "Bộ Nội vụ" },
          { __typename: "Body", id: "body:chinh-phu", label: "Chính phủ" },
          { __typename: "Event", id: "event:2022-03-15.so-ket", label: "Hội nghị sơ kết" },
          {
            __typename: "Document",
            id: "document:05-ctr-bnv.2019",
            label: "Chương trình 05/CTr-BNV",
          },
        ],
        relations: [
          {
            id: "body:bo-noi-vu>HOSTED>event:2022-03-15.so-ket",
            type: "HOSTED",
            from: "body:bo-noi-vu",
            to: "event:2022-03-15.so-ket",
            label: "",
            certainFrom: null,
            certainTo: null,
            possibleFrom: null,
            possibleTo: null,
            through: null,
            acting: false,
            disputed: false,
            claims: 1,
          },
          {
            id: "body:bo-noi-vu>PART_OF>body:chinh-phu",
            type: "PART_OF",
            from: "body:bo-noi-vu",
            to: "body:chinh-phu",
            label: "",
            certainFrom: null,
            certainTo: null,
            possibleFrom: "2016-07-01",
            possibleTo: null,
            through: null,
            acting: false,
            disputed: false,
            claims: 1,
          },
          {
            id: "body:chinh-phu>REPRESENTED_AT>event:2022-03-15.so-ket",
            type: "REPRESENTED_AT",
            from: "body:chinh-phu",
            to: "event:2022-03-15.so-ket",
            label: "",
            certainFrom: null,
            certainTo: null,
            possibleFrom: null,
            possibleTo: null,
            through: null,
            acting: false,
            disputed: false,
            claims: 1,
          },
          {
            id: "document:05-ctr-bnv.2019>ISSUED_BY>body:bo-noi-vu",
            type: "ISSUED_BY",
            from: "document:05-ctr-bnv.2019",
            to: "body:bo-noi-vu",
            label: "",
            certainFrom: null,
            certainTo: null,
            possibleFrom: null,
            possibleTo: null,
            through: null,
            acting: false,
            disputed: false,
            claims: 1,
          },
          {
            id: "event:2022-03-15.so-ket>CONCERNS:REVIEWS>document:05-ctr-bnv.2019",
            type: "CONCERNS",
            from: "event:2022-03-15.so-ket",
            to: "document:05-ctr-bnv.2019",
            label: "REVIEWS",
            certainFrom: null,
            certainTo: null,
            possibleFrom: null,
            possibleTo: null,
            through: null,
            acting: false,
            disputed: false,
            claims: 1,
          },
          {
            id: "tenure:tran-thi-binh.bo-noi-vu.bo-truong>HELD>body:bo-noi-vu",
            type: "HELD",
            from: "person:tran-thi-binh",
            to: "body:bo-noi-vu",
            label: "Bộ trưởng",
            certainFrom: "2021-04-08",
            certainTo: "2023-05-01",
            possibleFrom: "2021-04-08",
            possibleTo: "2023-05-02",
            through: "tenure:tran-thi-binh.bo-noi-vu.bo-truong",
            acting: false,
            disputed: false,
            claims: 3,
          },
          {
            id: "participation:2022-03-15.so-ket.tran-thi-binh>ON_BEHALF_OF>body:chinh-phu",
            type: "ON_BEHALF_OF",
            from: "person:tran-thi-binh",
            to: "body:chinh-phu",
            label: "Hội nghị sơ kết",
            certainFrom: null,
            certainTo: null,
            possibleFrom: null,
            possibleTo: null,
            through: "participation:2022-03-15.so-ket.tran-thi-binh",
            acting: false,
            disputed: false,
            claims: 1,
          },
          {
            id: "participation:2022-03-15.so-ket.tran-thi-binh>TOOK_PART>event:2022-03-15.so-ket",
            type: "TOOK_PART",
            from: "person:tran-thi-binh",
            to: "event:2022-03-15.so-ket",
            label: "CO_CHAIR, SPEAK",
            certainFrom: null,
            certainTo: null,
            possibleFrom: null,
            possibleTo: null,
            through: "participation:2022-03-15.so-ket.tran-thi-binh",
            acting: false,
            disputed: false,
            claims: 3,
          },
        ],
      },
    });
  });

  it("a post among the ids has lines of its own", async () => {
    const { data } = await api.ask(`
      {
        subgraph(ids: ["person:le-van-to", "post:bo-noi-vu.bo-truong", "body:bo-noi-vu"]) {
          relations { type from to label possibleFrom possibleTo acting claims }
        }
      }
    `);
    expect(data).toEqual({
      subgraph: {
        relations: [
          {
            type: "HELD",
            from: "person:le-van-to",
            to: "body:bo-noi-vu",
            label: "Bộ trưởng",
            possibleFrom: "2023-05-02",
            possibleTo: null,
            acting: true,
            claims: 1,
          },
          {
            type: "HELD",
            from: "person:le-van-to",
            to: "post:bo-noi-vu.bo-truong",
            label: "Bộ trưởng",
            possibleFrom: "2023-05-02",
            possibleTo: null,
            acting: true,
            claims: 1,
          },
          {
            type: "IN",
            from: "post:bo-noi-vu.bo-truong",
            to: "body:bo-noi-vu",
            label: "",
            possibleFrom: null,
            possibleTo: null,
            acting: false,
            claims: 0,
          },
        ],
      },
    });
  });

  it("nodes come in the order of their ids, null where there is none", async () => {
    const { data } = await api.ask(`
      {
        nodes(ids: [
          "person:le-van-to", "body:nobody", "claim:daily.le-van-to.sign.2022-03-15.ky-ket",
          "tenure:tran-thi-binh.bo-noi-vu.bo-truong", "person:le-van-to"
        ]) {
          __typename id
          ... on Entity { label }
          ... on Claim { says role acting conflictsWith }
          ... on Tenure { person { label } }
        }
      }
    `);
    expect(data).toEqual({
      nodes: [
        { __typename: "Person", id: "person:le-van-to", label: "Lê Văn Tô" },
        null,
        {
          __typename: "Claim",
          id: "claim:daily.le-van-to.sign.2022-03-15.ky-ket",
          says: "TOOK_PART",
          role: "SIGN",
          acting: false,
          conflictsWith: [],
        },
        {
          __typename: "Tenure",
          id: "tenure:tran-thi-binh.bo-noi-vu.bo-truong",
          person: { label: "Trần Thị Bình" },
        },
        { __typename: "Person", id: "person:le-van-to", label: "Lê Văn Tô" },
      ],
    });
  });

  it("the dataset counts its kinds", async () => {
    const { data } = await api.ask(`
      {
        dataset { importing counts { kind count } }
      }
    `);
    expect(data).toEqual({
      dataset: {
        importing: false,
        counts: [
          { kind: "Person", count: 4 },
          { kind: "Body", count: 4 },
          { kind: "Post", count: 4 },
          { kind: "Document", count: 3 },
          { kind: "Event", count: 3 },
          { kind: "Place", count: 2 },
          { kind: "Tenure", count: 6 },
          { kind: "Participation", count: 5 },
          { kind: "Claim", count: 44 },
          { kind: "Source", count: 3 },
        ],
      },
    });
  });

  it("aliases, fragments and directives are followed", async () => {
    const { data } = await api.ask(`
      query ($yes: Boolean = true, $no: Boolean = false) {
        b: person(id: "person:tran-thi-binh") {
          ...Name
          name @skip(if: $yes)
          tenures { nodes { id @include(if: $no) start: certainFrom } }
        }
        node(id: "person:tran-thi-binh") { ... on Person { ...Name } ... on Body { kind } }
      }
      fragment Name on Person { called: name aliases }
    `);
    expect(data).toEqual({
      b: {
        called: "Trần Thị Bình",
        aliases: ["Ba Bình"],
        tenures: { nodes: [{ start: "2021-04-08" }] },
      },
      node: { called: "Trần Thị Bình", aliases: ["Ba Bình"] },
    });
  });

  it("one fragment asked of two nodes of a row is answered for each", async () => {
    const { data } = await api.ask(`
      {
        document(id: "document:05-ctr-bnv.2019") {
          signers { person { ...Facts } document { ...Facts } }
        }
      }
      fragment Facts on Entity { label evidence { says value } }
    `);
    const facts = { says: "BORN", value: "1960-05" };
    const document = {
      label: "Chương trình 05/CTr-BNV",
      evidence: [
        { says: "DATE", value: "2019-02" },
        { says: "IMPLEMENTS", value: null },
        { says: "ISSUED_BY", value: null },
        { says: "SIGNED_BY", value: null },
      ],
    };
    expect(data).toEqual({
      document: { signers: [{ person: { label: "Nguyễn Văn An", evidence: [facts] }, document }] },
    });
  });

  it("at most a hundred nodes are asked for at once", async () => {
    const ids = Array.from({ length: 101 }, (_, n) => `person:p${n}`);
    const { errors } = await api.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
