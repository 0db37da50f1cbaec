import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { certaintyOn } from "../../../server/src/tenure/index.ts";
import { useApi } from "./api.ts";
import { loadHolders } from "./holders-world.ts";
import { randomHolders, storeHolders } from "./random-holders.ts";

const api = useApi(loadHolders);

interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly tenures: readonly {
    readonly certainty: string;
    readonly inferredOnly: boolean;
    readonly tenure: { readonly id: string };
  }[];
  readonly participations?: { readonly nodes: readonly { readonly event: { id: string } }[] };
}

const events = "participations { nodes { event { id } } }";

async function timeline(person: string, args = "", more = events): Promise<readonly Period[]> {
  const { data, errors } = await api.ask(
    `query ($person: ID!) {
      person(id: $person) {
        timeline${args} { from to tenures { certainty inferredOnly tenure { id } } ${more} }
      }
    }`,
    { person },
  );
  expect(errors).toBeUndefined();
  return (data as { person: { timeline: Period[] } }).person.timeline;
}

/** A period in a line: its days, what is held (? possible, * inferred), and the events. */
function tell({ from, to, tenures, participations }: Period): string {
  const held = tenures.map(
    ({ certainty, inferredOnly, tenure }) =>
      tenure.id.replace("tenure:ho-thi-mai.", "") +
      (certainty === "POSSIBLE" ? "?" : "") +
      (inferredOnly ? "*" : ""),
  );
  const events = participations?.nodes.map(({ event }) => `[${event.id}]`) ?? [];
  return [`${from ?? ""}/${to ?? ""}`, ...held, ...events].join(" ");
}

describe("the timeline of a person", () => {
  it("tells several titles at once, what is only possible, what rests on a conclusion, and the events", async () => {
    expect((await timeline("person:ho-thi-mai")).map(tell)).toEqual([
      "/1999-12-31 so-tai-chinh.giam-doc? bo-doi.dai-ta?",
      "2000-01-01/2011-03-31 bo-doi.dai-ta?",
      "2011-04-01/2011-04-29 so-y-te.pho-giam-doc? bo-doi.dai-ta?",
      "2011-04-30/2011-12-31 so-y-te.pho-giam-doc bo-doi.dai-ta?",
      "2012-01-01/2012-07-31 so-y-te.pho-giam-doc so-noi-vu.pho-giam-doc* bo-doi.dai-ta?",
      "2012-08-01/2012-08-01 so-y-te.pho-giam-doc so-noi-vu.pho-giam-doc bo-doi.dai-ta [event:2012-08-01.so-ket]",
      "2012-08-02/2013-01-14 so-y-te.pho-giam-doc so-noi-vu.pho-giam-doc* bo-doi.dai-ta?",
      "2013-01-15/2013-01-15 so-noi-vu.pho-giam-doc* so-y-te.pho-giam-doc? bo-doi.dai-ta?",
      "2013-01-16/2014-12-31 so-noi-vu.pho-giam-doc* bo-doi.dai-ta? [event:2013-02.tham]",
      "2015-01-01/ bo-doi.dai-ta?",
    ]);
  });

  it("has longer periods when only certain titles count, and says where no title is known", async () => {
    expect((await timeline("person:ho-thi-mai", "(includePossible: false)")).map(tell)).toEqual([
      "/2011-04-29",
      "2011-04-30/2011-12-31 so-y-te.pho-giam-doc",
      "2012-01-01/2012-07-31 so-y-te.pho-giam-doc so-noi-vu.pho-giam-doc*",
      "2012-08-01/2012-08-01 so-y-te.pho-giam-doc so-noi-vu.pho-giam-doc bo-doi.dai-ta [event:2012-08-01.so-ket]",
      "2012-08-02/2013-01-14 so-y-te.pho-giam-doc so-noi-vu.pho-giam-doc*",
      "2013-01-15/2014-12-31 so-noi-vu.pho-giam-doc* [event:2013-02.tham]",
      "2015-01-01/",
    ]);
  });

  it("is cut off by a period of which either end may be open, and narrowed to classes", async () => {
    const during = async (range: string, more = "") =>
      (await timeline("person:ho-thi-mai", `(during: {${range}}, classes: [DEPUTY]${more})`)).map(
        tell,
      );
    expect(await during('from: "2012-08-01", to: "2012-08-02"')).toEqual([
      "2012-08-01/2012-08-01 so-y-te.pho-giam-doc so-noi-vu.pho-giam-doc [event:2012-08-01.so-ket]",
      "2012-08-02/2012-08-02 so-y-te.pho-giam-doc so-noi-vu.pho-giam-doc*",
    ]);
    expect(await during('to: "2011-04-01"')).toEqual([
      "/2011-03-31",
      "2011-04-01/2011-04-01 so-y-te.pho-giam-doc?",
    ]);
    expect(await during('from: "2014-12-31"')).toEqual([
      "2014-12-31/2014-12-31 so-noi-vu.pho-giam-doc*",
      "2015-01-01/",
    ]);
    expect(await during('from: "2013-01-15", to: "2013-01-15"')).toEqual([
      "2013-01-15/2013-01-15 so-noi-vu.pho-giam-doc* so-y-te.pho-giam-doc?",
    ]);
  });

  it("says on each day what the rules of time say of it, in one period, however the tenures lie", async () => {
    await fc.assert(
      fc.asyncProperty(randomHolders, fc.boolean(), async (world, includePossible) => {
        const forget = await storeHolders(api.graph, world);
        try {
          for (const person of world.persons) {
            const periods = await timeline(person, `(includePossible: ${includePossible})`, "");
            expect(periods[0]?.from ?? null).toBeNull();
            expect(periods.at(-1)?.to ?? null).toBeNull();
            expect(new Set(periods.map(({ from }) => from)).size).toBe(periods.length);
            const said = world.days.map((day) => {
              const own = periods.filter(
                ({ from, to }) => (from ?? day) <= day && day <= (to ?? day),
              );
              expect(own.length).toBe(1);
              return held(own[0]);
            });
            expect(said).toEqual(
              world.days.map((day) => expected(world, person, day, includePossible)),
            );
            const told = periods.map(held).map((state) => JSON.stringify(state));
            expect(told.filter((state, index) => state === told[index - 1])).toEqual([]);
          }
        } finally {
          await forget();
        }
      }),
      { numRuns: 25 },
    );
  }, 300_000);
});

type World = typeof randomHolders extends fc.Arbitrary<infer Value> ? Value : never;

function held(period: Period | undefined): string[] {
  return (period?.tenures ?? [])
    .map(({ tenure, certainty, inferredOnly }) => `${tenure.id} ${certainty} ${inferredOnly}`)
    .toSorted();
}

/** The slow way: each tenure judged by itself on that one day. */
function expected(world: World, person: string, day: string, includePossible: boolean): string[] {
  return world.tenures
    .filter((tenure) => tenure.person === person)
    .flatMap((tenure) => {
      const rival = world.tenures.find(
        (other) =>
          world.singleSeats.includes(tenure.post) &&
          other.post === tenure.post &&
          other.person !== person &&
          !other.acting &&
          certaintyOn(other, day).certainty === "CERTAIN",
      );
      const { certainty, inferredOnly } = certaintyOn(tenure, day, {
        singleSeatTakenBy: rival?.person ?? null,
      });
      const counts = certainty === "CERTAIN" || (certainty === "POSSIBLE" && includePossible);
      return counts ? [`${tenure.id} ${certainty} ${inferredOnly}`] : [];
    })
    .toSorted();
}
