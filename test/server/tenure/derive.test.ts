import { describe, expect, test } from "vitest";

import { claim, derive, other, tenure } from "./support.ts";

describe("one claim alone", () => {
  test("HOLDS on a day makes that day certain and bounds nothing", () => {
    expect(derive([claim("HOLDS", "2018-06-11")])).toEqual([
      tenure({
        certainFrom: "2018-06-11",
        certainTo: "2018-06-11",
        attested: ["2018-06-11"],
        claims: ["claim:holds.2018-06-11"],
      }),
    ]);
  });

  test.each(["2018-06", "2018", "2018-06-11/2018-06-12"])(
    "HOLDS in %s makes no single day certain",
    (at) => {
      expect(derive([claim("HOLDS", at)])).toEqual([tenure({ claims: [`claim:holds.${at}`] })]);
    },
  );

  test("STARTS in a month: not before its first day, certain on its last", () => {
    expect(derive([claim("STARTS", "2016-04")])).toEqual([
      tenure({
        certainFrom: "2016-04-30",
        certainTo: "2016-04-30",
        possibleFrom: "2016-04-01",
        start: "2016-04",
        startReason: { code: "STARTS", claims: ["claim:starts.2016-04"], by: null },
        attested: ["2016-04-30"],
        claims: ["claim:starts.2016-04"],
      }),
    ]);
  });

  test("ENDS in a month: certain on the day before it, not after its last day", () => {
    expect(derive([claim("ENDS", "2024-07")])).toEqual([
      tenure({
        certainFrom: "2024-06-30",
        certainTo: "2024-06-30",
        possibleTo: "2024-07-31",
        end: "2024-07",
        endReason: { code: "ENDS", claims: ["claim:ends.2024-07"], by: null },
        attested: ["2024-06-30"],
        claims: ["claim:ends.2024-07"],
      }),
    ]);
  });

  test.each(["REPLACED", "FORMER"] as const)(
    "%s alone gives a tenure without certain days",
    (says) => {
      const id = `claim:${says.toLowerCase()}.2022`;
      expect(derive([claim(says, "2022")])).toEqual([
        tenure({
          possibleTo: "2022-12-31",
          endReason: { code: says, claims: [id], by: null },
          claims: [id],
        }),
      ]);
    },
  );

  test("HELD with wide ends is certain between them", () => {
    expect(derive([claim("HELD", "2010-08/2016")])).toEqual([
      tenure({
        certainFrom: "2010-08-31",
        certainTo: "2016-01-01",
        possibleFrom: "2010-08-01",
        possibleTo: "2016-12-31",
        start: "2010-08",
        end: "2016",
        startReason: { code: "HELD", claims: ["claim:held.2010-08/2016"], by: null },
        endReason: { code: "HELD", claims: ["claim:held.2010-08/2016"], by: null },
        attested: ["2010-08-31", "2016-01-01"],
        claims: ["claim:held.2010-08/2016"],
      }),
    ]);
  });

  test("HELD within one year makes no day of it certain", () => {
    expect(derive([claim("HELD", "2016/2016")])).toMatchObject([
      { certainFrom: null, possibleFrom: "2016-01-01", possibleTo: "2016-12-31", attested: [] },
    ]);
  });

  test("HELD with an open end bounds the other side alone", () => {
    expect(derive([claim("HELD", "2016-02-04/..")])).toMatchObject([
      {
        certainFrom: "2016-02-04",
        certainTo: "2016-02-04",
        possibleFrom: "2016-02-04",
        possibleTo: "9999-12-31",
        start: "2016-02-04",
        end: null,
      },
    ]);
    expect(derive([claim("HELD", "../2021-04-08")])).toMatchObject([
      {
        certainFrom: "2021-04-08",
        certainTo: "2021-04-08",
        possibleFrom: "0000-01-01",
        possibleTo: "2021-04-08",
        start: null,
        end: "2021-04-08",
      },
    ]);
  });

  test.each([null, "XXXX-11-04"])(
    "a date without a year (%s) is evidence and bounds nothing",
    (at) => {
      for (const says of ["HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER", "HELD"] as const) {
        const alone = claim(says, says === "HELD" ? null : at);
        expect(derive([alone])).toEqual([tenure({ claims: [alone.id] })]);
      }
    },
  );

  test("a guessed year bounds nothing, but a printed start is shown as printed", () => {
    expect(derive([claim("HOLDS", "2016?")])).toEqual([tenure({ claims: ["claim:holds.2016?"] })]);
    expect(derive([claim("HELD", "2016~/2021-04-08")])).toMatchObject([
      { start: "2016~", end: "2021-04-08", possibleFrom: "0000-01-01", possibleTo: "2021-04-08" },
    ]);
  });
});

describe("attested days", () => {
  test("two with nothing against between make the time between certain", () => {
    expect(derive([claim("HOLDS", "2019-03-11"), claim("HOLDS", "2018-06-11")])).toEqual([
      tenure({
        certainFrom: "2018-06-11",
        certainTo: "2019-03-11",
        attested: ["2018-06-11", "2019-03-11"],
        claims: ["claim:holds.2018-06-11", "claim:holds.2019-03-11"],
      }),
    ]);
  });

  test("two years, then former: certain from the one to the other, ended by the third", () => {
    expect(
      derive([claim("HOLDS", "2016"), claim("HOLDS", "2020"), claim("FORMER", "2022")]),
    ).toEqual([
      tenure({
        certainFrom: "2016-12-31",
        certainTo: "2020-01-01",
        possibleTo: "2022-12-31",
        endReason: { code: "FORMER", claims: ["claim:former.2022"], by: null },
        claims: ["claim:holds.2016", "claim:holds.2020", "claim:former.2022"],
      }),
    ]);
  });

  test("a title held before and after a list that leaves it out goes on", () => {
    const claims = [claim("HOLDS", "2016-05-01"), claim("HOLDS", "2020-05-01")];
    expect(derive(claims)).toMatchObject([{ certainFrom: "2016-05-01", certainTo: "2020-05-01" }]);
  });

  test("until now, printed on a day, is a start and a day, never an end", () => {
    expect(derive([claim("STARTS", "1997-07"), claim("HOLDS", "2023-03-06")])).toMatchObject([
      { certainFrom: "1997-07-31", certainTo: "2023-03-06", possibleTo: "9999-12-31", end: null },
    ]);
  });

  test("those of inferred claims count, and the outright span leaves them out", () => {
    expect(
      derive([
        claim("HOLDS", "2018-06-11"),
        claim("HOLDS", "2019-03-11"),
        claim("HOLDS", "2020-05-01", { inferred: true }),
      ]),
    ).toMatchObject([
      {
        certainFrom: "2018-06-11",
        certainTo: "2020-05-01",
        outrightFrom: "2018-06-11",
        outrightTo: "2019-03-11",
        inferredOnly: false,
      },
    ]);
    expect(derive([claim("HOLDS", "2018-06-11", { inferred: true })])).toMatchObject([
      { outrightFrom: null, outrightTo: null, inferredOnly: true },
    ]);
  });

  test("a start told by its year attests nothing where the end may come first", () => {
    expect(derive([claim("STARTS", "2024"), claim("ENDS", "2024-05-22")])).toMatchObject([
      {
        certainFrom: null,
        possibleFrom: "2024-01-01",
        possibleTo: "2024-05-22",
        disputed: false,
      },
    ]);
  });
});

describe("against", () => {
  const before = claim("HOLDS", "2016-05-01");
  const after = claim("HOLDS", "2020-05-01");

  test.each(["ENDS", "REPLACED", "FORMER"] as const)("%s between two days parts them", (says) => {
    const id = `claim:${says.toLowerCase()}.2018-01-15`;
    expect(derive([before, claim(says, "2018-01-15"), after])).toEqual([
      tenure({
        certainFrom: "2016-05-01",
        certainTo: says === "ENDS" ? "2018-01-14" : "2016-05-01",
        possibleTo: "2018-01-15",
        end: says === "ENDS" ? "2018-01-15" : null,
        endReason: { code: says, claims: [id], by: null },
        attested: says === "ENDS" ? ["2016-05-01", "2018-01-14"] : ["2016-05-01"],
        claims: ["claim:holds.2016-05-01", id],
      }),
      tenure({
        id: "tenure:tran-thi-binh.bo-noi-vu.thu-truong.2020",
        certainFrom: "2020-05-01",
        certainTo: "2020-05-01",
        possibleFrom: "2018-01-15",
        startReason: { code: "SPLIT", claims: [id], by: null },
        attested: ["2020-05-01"],
        claims: ["claim:holds.2020-05-01"],
      }),
    ]);
  });

  test("a start of its own bounds the later tenure", () => {
    const claims = [claim("ENDS", "2024-07"), claim("STARTS", "2025-11-04", { term: "XIII" })];
    expect(derive(claims)).toMatchObject([
      { end: "2024-07", possibleTo: "2024-07-31" },
      {
        id: "tenure:tran-thi-binh.bo-noi-vu.thu-truong.2025",
        possibleFrom: "2025-11-04",
        startReason: { code: "STARTS", claims: ["claim:starts.2025-11-04"], by: null },
        disputed: false,
      },
    ]);
  });

  test("the end of the body or the post parts, and the day after it is a contradiction", () => {
    const end = [{ id: "claim:ended", at: "2018-01-15" }];
    for (const [what, code, more] of [
      ["body:bo-noi-vu", "BODY_END", { body: { id: "body:bo-noi-vu", start: [], end } }],
      [
        "post:bo-noi-vu.thu-truong",
        "POST_END",
        { post: { id: "post:bo-noi-vu.thu-truong", start: [], end } },
      ],
    ] as const) {
      expect(derive([before, after], more)).toMatchObject([
        {
          certainTo: "2016-05-01",
          possibleTo: "2018-01-15",
          endReason: { code, claims: ["claim:ended"], by: what },
          disputed: false,
        },
        {
          certainFrom: "2020-05-01",
          possibleFrom: "2018-01-15",
          possibleTo: "2020-05-01",
          startReason: { code: "SPLIT", claims: ["claim:ended"], by: what },
          disputed: true,
          clashing: ["claim:ended", "claim:holds.2020-05-01"],
        },
      ]);
    }
  });

  test("another person in a single seat parts, and bounds both sides", () => {
    const otherHolders = [other("HOLDS", "2018-01-15"), other("HOLDS", "2018-03-01")];
    expect(derive([before, after], { otherHolders })).toMatchObject([
      {
        possibleTo: "2018-01-15",
        endReason: {
          code: "OTHER_HOLDER",
          claims: ["claim:nguyen-van-an.holds.2018-01-15"],
          by: "person:nguyen-van-an",
        },
        disputed: false,
      },
      {
        id: "tenure:tran-thi-binh.bo-noi-vu.thu-truong.2020",
        possibleFrom: "2018-03-01",
        startReason: {
          code: "OTHER_HOLDER",
          claims: ["claim:nguyen-van-an.holds.2018-03-01"],
          by: "person:nguyen-van-an",
        },
        disputed: false,
      },
    ]);
  });

  test("a day told by its year alone stands against nothing for certain", () => {
    expect(derive([before, after], { otherHolders: [other("HOLDS", "2018")] })).toMatchObject([
      { certainFrom: "2016-05-01", certainTo: "2020-05-01" },
    ]);
  });

  test("a former title on the day of an event does not undo that day", () => {
    expect(derive([before, claim("FORMER", "2016-05-01")])).toMatchObject([
      { certainTo: "2016-05-01", possibleTo: "2016-05-01", disputed: false },
    ]);
  });
});

describe("a new term continues a tenure", () => {
  test.each([
    ["touches the end", "2016-01-27/2021-01-31", "2021-01-31"],
    ["comes one day after", "2016-01-27/2021-01-31", "2021-02-01"],
    ["comes one day before", "2016-01-27/2021-01-31", "2021-01-30"],
    ["overlaps the month of the end", "2016-01/2021-01", "2021-01"],
    ["begins the month after", "2016-01/2021-01", "2021-02"],
  ])("when the new start %s", (_, held, starts) => {
    const [only, ...none] = derive([
      claim("HELD", held),
      claim("STARTS", starts, { term: "XIII" }),
    ]);
    expect(none).toEqual([]);
    expect(only).toMatchObject({
      end: null,
      endReason: null,
      possibleTo: "9999-12-31",
      disputed: false,
    });
  });

  test("but not when it lies two days away", () => {
    const claims = [claim("HELD", "2016-01-27/2021-01-31"), claim("STARTS", "2021-02-02")];
    expect(derive(claims)).toMatchObject([
      { certainTo: "2021-01-31", possibleTo: "2021-01-31" },
      { certainFrom: "2021-02-02", possibleFrom: "2021-02-02" },
    ]);
  });

  test("nor when the start is that of the holding that ends", () => {
    expect(derive([claim("STARTS", "2021-04-08"), claim("ENDS", "2021-04-09")])).toMatchObject([
      { certainFrom: "2021-04-08", certainTo: "2021-04-08", possibleTo: "2021-04-09" },
    ]);
  });

  test("re-appointed: a start with a term after attested days bounds nothing and is no dispute", () => {
    const claims = [
      claim("HOLDS", "2020-05-20"),
      claim("STARTS", "2021-01-31", { term: "XIII" }),
      claim("HOLDS", "2025-06-09"),
    ];
    expect(derive(claims)).toMatchObject([
      {
        certainFrom: "2020-05-20",
        certainTo: "2025-06-09",
        possibleFrom: "0000-01-01",
        start: null,
        disputed: false,
      },
    ]);
  });
});

describe("two dates of one appointment", () => {
  test("possible from the decision, certain from the announcement", () => {
    expect(
      derive([
        claim("STARTS", "2021-02-05", { dateKind: "DECISION" }),
        claim("STARTS", "2021-02-06", { dateKind: "ANNOUNCED" }),
      ]),
    ).toEqual([
      tenure({
        certainFrom: "2021-02-06",
        certainTo: "2021-02-06",
        possibleFrom: "2021-02-05",
        start: "2021-02-05",
        startReason: { code: "STARTS", claims: ["claim:starts.2021-02-05.decision"], by: null },
        attested: ["2021-02-06"],
        claims: ["claim:starts.2021-02-05.decision", "claim:starts.2021-02-06.announced"],
      }),
    ]);
  });

  test("a decision alone is certain on its day", () => {
    expect(derive([claim("STARTS", "2021-02-05", { dateKind: "DECISION" })])).toMatchObject([
      { certainFrom: "2021-02-05", certainTo: "2021-02-05" },
    ]);
  });
});

describe("contradictions stay and are reported", () => {
  test("several starts: the earliest bounds, and they differ", () => {
    const claims = [claim("HELD", "2007-01-15/2011-08-11"), claim("HELD", "2006-07-29/2011-08-11")];
    expect(derive(claims)).toEqual([
      tenure({
        certainFrom: "2006-07-29",
        certainTo: "2011-08-11",
        possibleFrom: "2006-07-29",
        possibleTo: "2011-08-11",
        start: "2006-07-29",
        end: "2011-08-11",
        disputed: true,
        startReason: { code: "HELD", claims: ["claim:held.2006-07-29/2011-08-11"], by: null },
        endReason: {
          code: "HELD",
          claims: ["claim:held.2006-07-29/2011-08-11", "claim:held.2007-01-15/2011-08-11"],
          by: null,
        },
        attested: ["2006-07-29", "2007-01-15", "2011-08-11"],
        claims: ["claim:held.2006-07-29/2011-08-11", "claim:held.2007-01-15/2011-08-11"],
        clashing: ["claim:held.2006-07-29/2011-08-11", "claim:held.2007-01-15/2011-08-11"],
      }),
    ]);
  });

  test("several ends: the latest bounds, only the first surely has the post held on its eve", () => {
    const claims = [
      claim("STARTS", "2020-01-01"),
      claim("ENDS", "2022-05-01"),
      claim("ENDS", "2022-05-10"),
    ];
    expect(derive(claims)).toMatchObject([
      {
        certainFrom: "2020-01-01",
        certainTo: "2022-04-30",
        possibleTo: "2022-05-10",
        end: "2022-05-10",
        disputed: true,
        clashing: ["claim:ends.2022-05-01", "claim:ends.2022-05-10"],
      },
    ]);
  });

  test("a month and a day of that month do not differ, and the month is the widest reading", () => {
    const claims = [
      claim("STARTS", "2016-04"),
      claim("STARTS", "2016-04-08"),
      claim("ENDS", "2020-04"),
      claim("ENDS", "2020-04-08"),
    ];
    expect(derive(claims)).toMatchObject([
      {
        possibleFrom: "2016-04-01",
        certainFrom: "2016-04-08",
        certainTo: "2020-04-07",
        possibleTo: "2020-04-30",
        start: "2016-04",
        end: "2020-04",
        disputed: false,
      },
    ]);
  });

  test("a start without a term after an attested day neither splits nor bounds", () => {
    const claims = [claim("HOLDS", "2020-05-01"), claim("STARTS", "2021-01-31")];
    expect(derive(claims)).toMatchObject([
      {
        certainFrom: "2020-05-01",
        certainTo: "2021-01-31",
        possibleFrom: "0000-01-01",
        start: null,
        disputed: true,
        clashing: ["claim:holds.2020-05-01", "claim:starts.2021-01-31"],
      },
    ]);
  });

  test("two starts of the same term differ", () => {
    const claims = ["2021-01-30", "2021-01-31"].map((at) => claim("STARTS", at, { term: "XIII" }));
    expect(derive(claims)).toMatchObject([
      { disputed: true, clashing: ["claim:starts.2021-01-30", "claim:starts.2021-01-31"] },
    ]);
  });

  test.each(["ENDS", "REPLACED", "FORMER"] as const)(
    "%s strictly inside a span that another claim holds certain does not split",
    (says) => {
      const inside = claim(says, "2018-01-15");
      const span = claim("HELD", "2016-02-04/2021-04-08");
      expect(derive([inside, span])).toMatchObject([
        {
          certainFrom: "2016-02-04",
          certainTo: "2021-04-08",
          possibleTo: "2021-04-08",
          end: "2021-04-08",
          disputed: true,
          clashing: [inside.id, span.id].sort(),
        },
      ]);
    },
  );

  test("what an editor found impossible is disputed", () => {
    const first = claim("HOLDS", "2018-01-15");
    const second = claim("HOLDS", "2019-01-15", { conflictsWith: [first.id, "claim:elsewhere"] });
    expect(derive([first, second])).toMatchObject([
      { disputed: true, clashing: [first.id, second.id] },
    ]);
  });

  test("two people in a single seat beyond the day of the change", () => {
    const span = claim("HELD", "2016-02-04/2021-04-08");
    const inside = other("HOLDS", "2018-01-15");
    expect(derive([span], { otherHolders: [inside] })).toMatchObject([
      { certainTo: "2021-04-08", disputed: true, clashing: [span.id, inside.id].sort() },
    ]);
  });
});

const dated = (id: string, at: string) => [{ id: `claim:${id}`, at }];

const rank = (says: "HOLDS" | "STARTS", at: string, order: number) => ({
  claim: claim(says, at, { id: `claim:rank-${order}`, post: `post:force.rank-${order}` }),
  order,
});

describe("from outside", () => {
  test("birth and death, start of body and post, whichever is nearest", () => {
    const more = {
      person: {
        id: "person:tran-thi-binh",
        born: dated("born", "1958-01-23"),
        died: dated("died", "2024-05"),
      },
      body: { id: "body:bo-noi-vu", start: dated("body", "2007-04-11"), end: [] },
      post: { id: "post:bo-noi-vu.thu-truong", start: dated("post", "2005"), end: [] },
    };
    expect(derive([claim("HOLDS", "2018-06-11")], more)).toEqual([
      tenure({
        certainFrom: "2018-06-11",
        certainTo: "2018-06-11",
        possibleFrom: "2007-04-11",
        possibleTo: "2024-05-31",
        startReason: { code: "BODY_START", claims: ["claim:body"], by: "body:bo-noi-vu" },
        endReason: { code: "DIED", claims: ["claim:died"], by: "person:tran-thi-binh" },
        attested: ["2018-06-11"],
        claims: ["claim:holds.2018-06-11"],
      }),
    ]);
  });

  test("a tenure of a dead person is kept and disputed", () => {
    const died = [{ id: "claim:died", at: "2017" }];
    const more = { person: { id: "person:tran-thi-binh", born: [], died } };
    expect(derive([claim("HOLDS", "2018-06-11")], more)).toMatchObject([
      {
        certainTo: "2018-06-11",
        possibleTo: "2018-06-11",
        disputed: true,
        clashing: ["claim:died", "claim:holds.2018-06-11"],
      },
    ]);
  });

  test("sources that differ on a death bound it by the latest", () => {
    const died = ["2020-01-05", "2020-02-01"].map((at) => ({ id: `claim:${at}`, at }));
    const more = { person: { id: "person:tran-thi-binh", born: [], died } };
    expect(derive([claim("HOLDS", "2018-06-11")], more)).toMatchObject([
      { possibleTo: "2020-02-01", endReason: { claims: ["claim:2020-01-05", "claim:2020-02-01"] } },
    ]);
  });

  test("both sides of a change are attested on its day: that is no clash", () => {
    const mine = [claim("HOLDS", "2018-06-11"), claim("HOLDS", "2021-04-08")];
    expect(derive(mine, { otherHolders: [other("STARTS", "2021-04-08")] })).toMatchObject([
      { certainTo: "2021-04-08", possibleTo: "2021-04-08", disputed: false },
    ]);
    const one = [claim("HOLDS", "2021-04-08")];
    expect(derive(one, { otherHolders: [other("HELD", "2021-04-08/2024")] })).toMatchObject([
      { possibleFrom: "0000-01-01", possibleTo: "2021-04-08", disputed: false },
    ]);
    expect(derive(one, { otherHolders: [other("HELD", "2016/2021-04-08")] })).toMatchObject([
      { possibleFrom: "2021-04-08", possibleTo: "9999-12-31", disputed: false },
    ]);
    expect(derive(one, { otherHolders: [other("HOLDS", "2021-04-08")] })).toMatchObject([
      { possibleFrom: "0000-01-01", possibleTo: "9999-12-31", disputed: false },
    ]);
  });

  test("a seat that is not single knows no other holder", () => {
    expect(derive([claim("HOLDS", "2018-06-11")])).toMatchObject([
      { possibleFrom: "0000-01-01", possibleTo: "9999-12-31" },
    ]);
  });

  test("ranks follow each other upwards", () => {
    const more = {
      rankOrder: 3,
      otherRanks: [rank("HOLDS", "2022-01-17", 4), rank("STARTS", "2024-12-27", 2)],
    };
    expect(derive([claim("HOLDS", "2022-04-14")], more)).toEqual([
      tenure({
        certainFrom: "2022-04-14",
        certainTo: "2022-04-14",
        possibleFrom: "2022-01-17",
        possibleTo: "2024-12-27",
        startReason: { code: "LOWER_RANK", claims: ["claim:rank-4"], by: "post:force.rank-4" },
        endReason: { code: "HIGHER_RANK", claims: ["claim:rank-2"], by: "post:force.rank-2" },
        attested: ["2022-04-14"],
        claims: ["claim:holds.2022-04-14"],
      }),
    ]);
    const early = { rankOrder: 3, otherRanks: [rank("HOLDS", "2020-01-01", 2)] };
    expect(derive([claim("HOLDS", "2022-04-14")], early)).toMatchObject([
      {
        possibleTo: "2022-04-14",
        disputed: true,
        clashing: ["claim:holds.2022-04-14", "claim:rank-2"],
      },
    ]);
  });
});

describe("acting", () => {
  const acting = { acting: true };

  test("ends with the next attested head, and is kept apart from the holder's own tenure", () => {
    const starts = claim("STARTS", "2024-07-16", acting);
    const head = claim("STARTS", "2024-09-01", { id: "claim:head" });
    expect(derive([starts, head], { heads: [head, other("ENDS", "2024-07-16")] })).toEqual([
      tenure({
        certainFrom: "2024-09-01",
        certainTo: "2024-09-01",
        possibleFrom: "2024-09-01",
        start: "2024-09-01",
        startReason: { code: "STARTS", claims: ["claim:head"], by: null },
        attested: ["2024-09-01"],
        claims: ["claim:head"],
      }),
      tenure({
        id: "tenure:tran-thi-binh.bo-noi-vu.thu-truong.acting",
        acting: true,
        certainFrom: "2024-07-16",
        certainTo: "2024-07-16",
        possibleFrom: "2024-07-16",
        possibleTo: "2024-09-01",
        start: "2024-07-16",
        startReason: { code: "STARTS", claims: ["claim:starts.2024-07-16"], by: null },
        endReason: { code: "HEAD_NAMED", claims: ["claim:head"], by: "person:tran-thi-binh" },
        attested: ["2024-07-16"],
        claims: ["claim:starts.2024-07-16"],
      }),
    ]);
  });

  test("a head between two acting days makes two acting tenures", () => {
    const claims = ["2020-01-01", "2022-01-01"].map((at) => claim("HOLDS", at, acting));
    const heads = [other("HOLDS", "2021-01-01")];
    expect(derive(claims, { heads })).toMatchObject([
      { id: "tenure:tran-thi-binh.bo-noi-vu.thu-truong.acting", possibleTo: "2021-01-01" },
      { id: "tenure:tran-thi-binh.bo-noi-vu.thu-truong.2022.acting", possibleFrom: "2021-01-01" },
    ]);
  });

  test("other holders do not bound it: an acting head fills no seat", () => {
    const claims = [claim("HOLDS", "2020-01-01", acting)];
    expect(derive(claims, { otherHolders: [other("HOLDS", "2021-01-01")] })).toMatchObject([
      { possibleTo: "9999-12-31" },
    ]);
  });
});

describe("ids", () => {
  test("later tenures carry the year of their first claim, with a letter when two share it", () => {
    const claims = [
      claim("HOLDS", "2015-01-01"),
      claim("FORMER", "2016-01-01"),
      claim("HOLDS", "2020-02-01"),
      claim("ENDS", "2020-03-01"),
      claim("STARTS", "2020-11-01"),
      claim("FORMER", "2021-06-01"),
      claim("HOLDS", "2023"),
    ];
    expect(derive(claims).map(({ id }) => id.split("thu-truong")[1])).toEqual([
      "",
      ".2020-a",
      ".2020-b",
      ".2023",
    ]);
  });

  test("claims without a year go to the earliest, whose id never moves", () => {
    const claims = [
      claim("HOLDS", "2015-01-01"),
      claim("FORMER", "2016"),
      claim("HOLDS", "2020-02-01"),
    ];
    const undated = claim("HOLDS", "XXXX-11-04");
    expect(derive([undated, ...claims]).map((tenure) => tenure.claims)).toEqual([
      ["claim:holds.2015-01-01", "claim:former.2016", "claim:holds.XXXX-11-04"],
      ["claim:holds.2020-02-01"],
    ]);
  });
});

test("no claims, no tenures", () => {
  expect(derive([])).toEqual([]);
});

test("a claim given twice counts once", () => {
  const once = [claim("HOLDS", "2018-06-11")];
  expect(derive([...once, ...once])).toEqual(derive(once));
});

test("a date that is none is refused", () => {
  expect(() => derive([claim("HOLDS", "2019-02-29")])).toThrow('"2019-02-29" is not a date');
});
