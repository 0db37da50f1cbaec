import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { TenureClaim } from "../../../server/src/tenure/index.ts";
import { claim, derive } from "./support.ts";

interface Said {
  readonly says: TenureClaim["says"];
  readonly on: number;
  /** The last day of HELD; for all others the same as `on`. */
  readonly until: number;
}

const dayOf = (day: number) => `2020-03-${String(day).padStart(2, "0")}`;
const isOver = ({ says }: Said) => says === "REPLACED" || says === "FORMER";
const isEnd = ({ says }: Said) => says === "ENDS" || says === "HELD";
const isStart = ({ says }: Said) => says === "STARTS" || says === "HELD";

function asClaim({ says, on, until }: Said): TenureClaim {
  return claim(says, says === "HELD" ? `${dayOf(on)}/${dayOf(until)}` : dayOf(on));
}

/** True when two claims about one holding cannot both be true as printed. */
function contradict(one: Said, other: Said): boolean {
  const firstDay = other.says === "ENDS" ? other.on - 1 : other.on;
  if (isStart(one) && !isOver(other) && firstDay < one.on) return true;
  if (isEnd(one) && isEnd(other) && one.until !== other.until) return true;
  const ends = isEnd(one) || isOver(one);
  return ends && other.says === "HELD" && other.on <= one.until && one.until < other.until;
}

// Every third day, so that no end touches a start of another day: a new term would be no clash.
const said: fc.Arbitrary<Said> = fc
  .record({
    says: fc.constantFrom("HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER", "HELD"),
    day: fc.integer({ min: 1, max: 6 }),
    length: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ says, day, length }) => ({
    says,
    on: 3 * day,
    until: 3 * (says === "HELD" ? day + length : day),
  }));

const claims = fc
  .uniqueArray(said, { selector: (one) => asClaim(one).id, minLength: 1, maxLength: 6 })
  .filter(
    (all) =>
      !all.some((end) => isEnd(end) && all.some((one) => isStart(one) && one.on === end.until)),
  );

test("every clash is reported, and nothing else is", () => {
  fc.assert(
    fc.property(claims, (all) => {
      for (const tenure of derive(all.map(asClaim))) {
        const own = all.filter((one) => tenure.claims.includes(asClaim(one).id));
        const clashing = own.filter((one) =>
          own.some((other) => one !== other && (contradict(one, other) || contradict(other, one))),
        );
        expect(tenure.clashing).toEqual(clashing.map((one) => asClaim(one).id).sort());
        expect(tenure.disputed).toBe(clashing.length > 0);
      }
    }),
    { numRuns: 3000 },
  );
});
