import { describe, expect, it } from "vitest";

import { readingsOf } from "../../../server/src/exploration/search/readings.ts";
import { syllables } from "../../../server/src/exploration/search/syllables.ts";
import { useApi } from "./api.ts";
import { loadSearchWorld } from "./search-world.ts";

const api = useApi(loadSearchWorld);

interface Hit {
  readonly matchedField: string;
  readonly matchedText: string;
  readonly highlights: readonly (readonly [number, number])[];
  readonly entity: { readonly id: string };
}

async function search(text: string, more = ""): Promise<Hit[]> {
  const { data, errors } = await api.ask(
    `query ($text: String!) {
      search(text: $text${more}) { hits { matchedField matchedText highlights entity { id } } }
    }`,
    { text },
  );
  expect(errors).toBeUndefined();
  const answer = data?.["search"] as { hits: Hit[] } | undefined;
  return answer?.hits ?? [];
}

const found = async (text: string, more?: string) =>
  (await search(text, more)).map(({ entity: { id }, matchedText }) => `${id}: ${matchedText}`);

describe("the order of hits", () => {
  it("goes from the same spelling to what only begins so, and from the name to other texts", async () => {
    expect(await found("Đỗ Lâm", ", first: 50")).toEqual([
      "person:do-lam.1960: Đỗ Lâm",
      "person:do-lam: Đỗ Lâm",
      "person:do-lam.plain: Đỗ Lam",
      "person:pham-ha: Đỗ Lâm",
      "person:do-lam-son: Đỗ Lâm Sơn",
      "body:quy-do-lam: Quỹ Đỗ Lâm",
      "person:do-van-lam: Đỗ Văn Lâm",
      "person:lam-do: Lâm Đỗ",
      "person:do-lamphay: Đỗ Lamphay",
      "person:vu-hung: Ba Đỗ Lâm Hà",
      "person:lam-hanh: Lâm Hạnh",
    ]);
  });

  it("knows marks where they are typed, and takes any where none are", async () => {
    expect(await found("do lam", ", first: 3")).toEqual([
      "person:do-lam.1960: Đỗ Lâm",
      "person:do-lam: Đỗ Lâm",
      "person:do-lam.plain: Đỗ Lam",
    ]);
    expect(await found("Đỗ Lam", ", first: 3")).toEqual([
      "person:do-lam.plain: Đỗ Lam",
      "person:do-lam.1960: Đỗ Lâm",
      "person:do-lam: Đỗ Lâm",
    ]);
  });

  it.each([
    ["ông Đỗ Lâm"],
    ["ong do lam"],
    ["đồng chí Đỗ Lâm"],
    ["Đại tướng Đỗ Lâm"],
    ["Bộ trưởng Đỗ Lâm"],
    ["GS.TS Đỗ Lâm"],
    ["Chủ tịch Hội đồng quản trị Đỗ Lâm"],
    ["Cục trưởng Cục V05 Đỗ Lâm"],
  ])("finds the person first for %s", async (text) => {
    expect(await found(text, ", first: 2")).toEqual([
      "person:do-lam.1960: Đỗ Lâm",
      "person:do-lam: Đỗ Lâm",
    ]);
  });

  it("finds given names, and names half typed, after a form of address", async () => {
    expect(await found("bà Hạnh")).toEqual(["person:lam-hanh: Lâm Hạnh"]);
    expect(await found("đồng chí Lâm H")).toEqual([
      "person:lam-hanh: Lâm Hạnh",
      "person:vu-hung: Ba Đỗ Lâm Hà",
      "person:pham-ha: Phạm Hà",
    ]);
    expect(await found("Cục trưởng Hạn")).toEqual(["person:lam-hanh: Lâm Hạnh"]);
  });

  it("finds a whole place before persons of that syllable, and no persons where marks tell them apart", async () => {
    expect(await found("ba dinh")).toEqual(["place:ba-dinh: Ba Đình", "person:ly-dinh: Lý Định"]);
    expect(await found("Ba Đình")).toEqual(["place:ba-dinh: Ba Đình"]);
  });

  it.each([
    ["25-NQ/TW"],
    ["25 nq tw"],
    ["25NQTW"],
    ["25 nqtw"],
    ["25nq/tw"],
    ["25 – NQ / TW"],
    ["nghị quyết 25nqtw"],
    ["nghi quyet so 25 nq"],
  ])("finds the document by its number as %s", async (text) => {
    const hits = await search(text);
    expect(hits.map(({ entity: { id } }) => id)).toEqual(["document:25-nq-tw.2013"]);
  });

  it("finds a document by the beginning and by another form of its number", async () => {
    expect(await found("25n")).toEqual(["document:25-nq-tw.2013: 25-NQ/TW"]);
    expect(await found("09CTrBCAMTTQ")).toEqual(["document:09-ctr-bca.2013: 09/CTr-BCA-MTTQ"]);
    expect(await found("25", ", kinds: [DOCUMENT]")).toEqual([
      "document:25-nq-tw.2013: Nghị quyết số 25-NQ/TW",
      "document:250-qd-tw.2014: Quyết định số 250-QĐ/TW",
    ]);
  });

  it("finds abbreviations first in full, then within texts", async () => {
    expect(await found("ubnd")).toEqual([
      "body:ubnd-phu-an: UBND",
      "body:ubnd-phu-hoa: UBND tỉnh Phú Hòa",
      "post:ubnd-phu-an.chu-tich: Chủ tịch UBND",
      "post:ubnd-phu-hoa.chu-tich: Chủ tịch UBND tỉnh Phú Hòa",
    ]);
    expect(await found("ubnd phu hoa", ", kinds: [BODY]")).toEqual([
      "body:ubnd-phu-hoa: UBND tỉnh Phú Hòa",
    ]);
    expect(await found("cục v05", ", first: 1")).toEqual(["body:cuc-truyen-thong: Cục V05"]);
  });

  it("finds one letter and one syllable where family and given names begin so", async () => {
    expect(await found("h", ", kinds: [PERSON]")).toEqual([
      "person:lam-hanh: Lâm Hạnh",
      "person:pham-ha: Phạm Hà",
      "person:vu-hung: Vũ Hùng",
    ]);
    expect(await found("đ", ", kinds: [PERSON], first: 4")).toEqual([
      "person:do-lam.1960: Đỗ Lâm",
      "person:do-lam: Đỗ Lâm",
      "person:do-lam.plain: Đỗ Lam",
      "person:do-lamphay: Đỗ Lamphay",
    ]);
  });

  it("puts names that go on as typed before those with the words apart", async () => {
    expect(await found("đỗ v")).toEqual([
      "person:do-van-lam: Đỗ Văn Lâm",
      "person:vu-hung: Vũ Hùng",
    ]);
    expect(await found("do la", ", kinds: [PERSON], first: 7")).toEqual([
      "person:do-lam.1960: Đỗ Lâm",
      "person:do-lam: Đỗ Lâm",
      "person:do-lam.plain: Đỗ Lam",
      "person:do-lamphay: Đỗ Lamphay",
      "person:do-lam-son: Đỗ Lâm Sơn",
      "person:do-van-lam: Đỗ Văn Lâm",
      "person:lam-do: Lâm Đỗ",
    ]);
  });
});

describe("what a hit tells", () => {
  it("is where and how it matched, with the words marked", async () => {
    expect(await search("do lam s")).toEqual([
      {
        matchedField: "NAME",
        matchedText: "Đỗ Lâm Sơn",
        highlights: [
          [0, 2],
          [3, 6],
          [7, 8],
        ],
        entity: { id: "person:do-lam-son" },
      },
    ]);
    expect(await search("25nqtw")).toEqual([
      {
        matchedField: "NUMBER",
        matchedText: "25-NQ/TW",
        highlights: [[0, 8]],
        entity: { id: "document:25-nq-tw.2013" },
      },
    ]);
  });

  it("is the same however the text is encoded", async () => {
    const composed = await search("Đỗ Lâm");
    expect(await search("Đỗ Lâm".normalize("NFD"))).toEqual(composed);
    expect(await search("  ĐỖ\u00A0 LÂM ")).toEqual(composed);
    expect(await search("Ðỗ Lâm")).toHaveLength(composed.length);
  });
});

describe("facets", () => {
  const query = `query ($text: String!) {
    search(text: $text, kinds: [PLACE], first: 0) { hits { matchedText } facets { kind count isExact } }
  }`;

  it.each([
    ["đỗ lâm"],
    ["lam"],
    ["h"],
    ["phu"],
    ["ubnd tinh"],
    ["ông Lâm"],
    ["ba dinh"],
    ["Cục trưởng Cục V05 Đỗ Lâm"],
    ["25nqtw"],
    ["nghi quyet 25 nq"],
    ["an"],
    ["nothing of the sort"],
  ])("count for %s what a look at every entity counts", async (text) => {
    const { data } = await api.ask(query, { text });
    expect(data).toEqual({ search: { hits: [], facets: await countByHand(text) } });
  });

  it("say that there are more than were counted", async () => {
    await api.graph.command(
      "UNWIND range(1, 1001) AS n CREATE (:Place {id: 'place:many-' + n, name: 'Zeta', nameFolded: 'zeta', sortKey: 'z' + n})",
    );
    const { data } = await api.ask(query, { text: "zeta" });
    await api.graph.command("MATCH (n:Place) WHERE n.id STARTS WITH 'place:many-' DELETE n");
    const none = { count: 0, isExact: true };
    expect(data).toEqual({
      search: {
        hits: [],
        facets: [
          { kind: "PERSON", ...none },
          { kind: "BODY", ...none },
          { kind: "POST", ...none },
          { kind: "DOCUMENT", ...none },
          { kind: "EVENT", ...none },
          { kind: "PLACE", count: 1000, isExact: false },
        ],
      },
    });
  });
});

const labels = ["Person", "Body", "Post", "Document", "Event", "Place"];

/** The rule of a match, of every entity by itself. */
async function countByHand(text: string) {
  const { whole, unaddressed, joined } = readingsOf(text) ?? {};
  const nodes = await api.graph.read<{ label: string; texts: string[] }>(`
    MATCH (n:Person|Body|Post|Document|Event|Place)
    RETURN head(labels(n)) AS label, [text IN [
      coalesce(n.labelFolded, n.nameFolded), n.labelVariantsFolded, n.aliasesFolded, toLower(n.nameEn), toLower(n.shortName),
      toLower(n.labelEn), n.abbreviationsFolded, n.titleFolded, n.numberVariantsFolded, n.numberFolded, n.numbersJoined
    ] WHERE text IS NOT NULL] AS texts`);
  return labels.map((label) => {
    const readings = [
      whole,
      label === "Person" ? unaddressed : undefined,
      label === "Document" ? joined : undefined,
    ].flatMap((reading) => (reading ? [reading.folded] : []));
    const matching = nodes.filter((node) => {
      const words = node.texts.flatMap(syllables);
      return (
        node.label === label &&
        (readings.some((wanted) => holds(words, wanted)) ||
          (label === "Person" && isNamed(whole?.folded ?? [], node.texts[0])))
      );
    });
    return { kind: label.toUpperCase(), count: matching.length, isExact: true };
  });
}

function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word, at) =>
    words.some((own) => own === word || (at === wanted.length - 1 && own.startsWith(word))),
  );
}

function isNamed(words: readonly string[], name = ""): boolean {
  return name.includes(" ") && words.join(" ").endsWith(` ${name}`);
}

describe("a text that cannot be searched for", () => {
  it.each([
    ["?!…"],
    ["🎉 🎉"],
    ["\ud800"],
    ["\u0301"],
    ["*:*"],
    ["\u0000"],
    ["Тô Lâm"],
    ["漢字"],
    ["' '' '''"],
    [`+name:"a~2"^99 || [a TO b} && !x /re/ \\`],
    ["zeta \ud800 đ\udc00"],
    ["a ".repeat(50)],
    ["1 a ".repeat(25)],
  ])("finds nothing: %j", async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it.each([
    ["", 1, '"text" must have 1 to 100 characters beside spaces.'],
    [" \u00A0\n", 1, '"text" must have 1 to 100 characters beside spaces.'],
    ["a".repeat(101), 1, '"text" must have 1 to 100 characters beside spaces.'],
    ["an", 51, '"first" must be a whole number from 0 to 50.'],
    ["an", -1, '"first" must be a whole number from 0 to 50.'],
  ])("is refused with the place: %j, %j", async (text, first, message) => {
    const { data, errors } = await api.ask(
      "query ($text: String!, $first: Int) { found: search(text: $text, first: $first) { hits { hint } } }",
      { text, first },
    );
    expect({ data, errors }).toEqual({
      data: null,
      errors: [
        {
          message,
          locations: [{ line: 1, column: 39 }],
          path: ["found"],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });

  it("may have a hundred letters, however they are encoded", async () => {
    expect(await search("ệ".repeat(100).normalize("NFD"))).toEqual([]);
  });
});
