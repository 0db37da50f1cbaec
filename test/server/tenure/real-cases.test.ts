import { describe, expect, test } from "vitest";

import {
  type DateClaim,
  type Tenure,
  type TenureClaim,
  type TenureContext,
  certaintyOn,
  deriveTenures,
} from "../../../server/src/tenure/index.ts";

/** Who headed Ban Dân vận Trung ương: what public sources print, as the registry of claims has it. */
const post = "post:ban-dan-van-trung-uong.truong-ban";
const body = "body:ban-dan-van-trung-uong";
const bodyEnd: DateClaim[] = [{ id: "claim:body-ended", at: "2025-02-03" }];

function says(
  person: string,
  what: TenureClaim["says"],
  at: string,
  more: Partial<TenureClaim> = {},
): TenureClaim {
  return {
    id: `claim:${person}.${what.toLowerCase()}.${at}`,
    person: `person:${person}`,
    post,
    acting: false,
    says: what,
    at,
    dateKind: null,
    term: null,
    inferred: false,
    ...more,
  };
}

const claims = [
  says("ha-thi-khiet", "REPLACED", "2016-02-04"),
  says("truong-thi-mai", "HOLDS", "2018-06-11"),
  says("truong-thi-mai", "HOLDS", "2019-03-11"),
  says("truong-thi-mai", "HELD", "2016-02-04/2021-04-08", { inferred: true }),
  says("bui-thi-minh-hoai", "STARTS", "2021-04-08", { dateKind: "ANNOUNCED" }),
  says("bui-thi-minh-hoai", "ENDS", "2024-07-16"),
  says("pham-tat-thang", "STARTS", "2024-07-16", { acting: true }),
  says("mai-van-chinh", "STARTS", "2024-08-21", { dateKind: "ANNOUNCED" }),
];

function tenuresOf(person: string): Tenure[] {
  const id = `person:${person}`;
  const holders = claims.filter(({ acting }) => !acting);
  const context: TenureContext = {
    person: { id, born: [], died: [] },
    post: { id: post, start: [], end: [] },
    body: { id: body, start: [], end: bodyEnd },
    otherHolders: holders.filter((claim) => claim.person !== id),
    rankOrder: null,
    otherRanks: [],
    heads: holders,
  };
  return deriveTenures(
    claims.filter((claim) => claim.person === id),
    context,
  );
}

const people = [
  "ha-thi-khiet",
  "truong-thi-mai",
  "bui-thi-minh-hoai",
  "pham-tat-thang",
  "mai-van-chinh",
];

/** Who may be said to hold the post on a day, the seat given to whoever is certain. */
function askWho(day: string) {
  const tenures = people.flatMap(tenuresOf);
  const certain = tenures.find(
    (tenure) => !tenure.acting && certaintyOn(tenure, day).certainty === "CERTAIN",
  );
  return Object.fromEntries(
    tenures.map((tenure) => {
      const taken = certain !== undefined && certain !== tenure ? certain.person : null;
      return [tenure.person.slice(7), certaintyOn(tenure, day, { singleSeatTakenBy: taken })];
    }),
  );
}

const certain = { certainty: "CERTAIN", gapDays: null, reason: null, inferredOnly: false };
const out = { certainty: "OUT", gapDays: null, inferredOnly: false };
const replaced = {
  ...out,
  reason: { code: "REPLACED", claims: ["claim:ha-thi-khiet.replaced.2016-02-04"], by: null },
};
const maiEnded = {
  ...out,
  reason: { code: "HELD", claims: ["claim:truong-thi-mai.held.2016-02-04/2021-04-08"], by: null },
};
const hoaiNotYet = {
  ...out,
  reason: { code: "STARTS", claims: ["claim:bui-thi-minh-hoai.starts.2021-04-08"], by: null },
};
const hoaiEnded = {
  ...out,
  reason: { code: "ENDS", claims: ["claim:bui-thi-minh-hoai.ends.2024-07-16"], by: null },
};
const thangNotYet = {
  ...out,
  reason: { code: "STARTS", claims: ["claim:pham-tat-thang.starts.2024-07-16"], by: null },
};
const chinhNotYet = {
  ...out,
  reason: { code: "STARTS", claims: ["claim:mai-van-chinh.starts.2024-08-21"], by: null },
};

test("the whole tenure of Trương Thị Mai", () => {
  expect(tenuresOf("truong-thi-mai")).toEqual([
    {
      id: "tenure:truong-thi-mai.ban-dan-van-trung-uong.truong-ban",
      person: "person:truong-thi-mai",
      post,
      body,
      acting: false,
      certainFrom: "2016-02-04",
      certainTo: "2021-04-08",
      possibleFrom: "2016-02-04",
      possibleTo: "2021-04-08",
      outrightFrom: "2018-06-11",
      outrightTo: "2019-03-11",
      start: "2016-02-04",
      end: "2021-04-08",
      disputed: false,
      inferredOnly: false,
      startReason: {
        code: "HELD",
        claims: ["claim:truong-thi-mai.held.2016-02-04/2021-04-08"],
        by: null,
      },
      endReason: maiEnded.reason,
      attested: ["2016-02-04", "2018-06-11", "2019-03-11", "2021-04-08"],
      claims: [
        "claim:truong-thi-mai.held.2016-02-04/2021-04-08",
        "claim:truong-thi-mai.holds.2018-06-11",
        "claim:truong-thi-mai.holds.2019-03-11",
      ],
      clashing: [],
    },
  ]);
});

describe("who was head of Ban Dân vận Trung ương", () => {
  test("on 11 March 2019: certain, outright", () => {
    expect(askWho("2019-03-11")).toEqual({
      "ha-thi-khiet": replaced,
      "truong-thi-mai": certain,
      "bui-thi-minh-hoai": hoaiNotYet,
      "pham-tat-thang": thangNotYet,
      "mai-van-chinh": chinhNotYet,
    });
  });

  test("on 1 January 2021: certain, by an inferred claim alone", () => {
    expect(askWho("2021-01-01")["truong-thi-mai"]).toEqual({ ...certain, inferredOnly: true });
  });

  test("on 8 April 2021, the day of the change: both", () => {
    expect(askWho("2021-04-08")).toMatchObject({
      "truong-thi-mai": { ...certain, inferredOnly: true },
      "bui-thi-minh-hoai": certain,
    });
  });

  test("on 6 January 2023: another person, and the first is out with the reason", () => {
    expect(askWho("2023-01-06")).toMatchObject({
      "truong-thi-mai": maiEnded,
      "bui-thi-minh-hoai": certain,
    });
  });

  test("on 1 August 2024: nobody, and an acting holder possible apart", () => {
    expect(askWho("2024-08-01")).toEqual({
      "ha-thi-khiet": replaced,
      "truong-thi-mai": maiEnded,
      "bui-thi-minh-hoai": hoaiEnded,
      "pham-tat-thang": { certainty: "POSSIBLE", gapDays: 16, reason: null, inferredOnly: false },
      "mai-van-chinh": chinhNotYet,
    });
  });

  test("after 3 February 2025: nobody, the commission has ended", () => {
    expect(askWho("2025-02-04")["mai-van-chinh"]).toEqual({
      ...out,
      reason: { code: "BODY_END", claims: ["claim:body-ended"], by: body },
    });
  });
});
