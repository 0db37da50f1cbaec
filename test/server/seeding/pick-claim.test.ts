import { constantFrom, property, assert, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";

import type { Claim } from "../../../server/src/seeding/facts/claim.ts";
import { pickClaim } from "../../../server/src/seeding/facts/pick-claim.ts";

function claims(...values: string[]): Claim[] {
  return values.map((value, index) => ({
    id: `claim:s${index}.an.born.${index}`,
    says: "BORN",
    subject: "person:an",
    source: `source:s${index}`,
    acting: false,
    value,
  }));
}

test.each([
  [["1960", "1960-05", "1961"], "1960-05"],
  [["1961", "1960", "1960"], "1960"],
  [["1960-05", "1960-06"], "1960-05"],
  [["XXXX-11-04", "2019-11-04", "2019-11-05"], "2019-11-04"],
  [["ONLINE", "HYBRID", "HYBRID"], "HYBRID"],
])("of %j the claim that says %s holds", (values, expected) => {
  expect(pickClaim(claims(...values))?.value).toBe(expected);
});

test("of no claims none holds", () => {
  expect(pickClaim([])).toBeUndefined();
});

test("the order of claims does not matter", () => {
  const all = claims("1960", "1960-05", "1961", "1960-05-02", "1960~", "1959/1961");
  assert(
    property(
      shuffledSubarray(all, { minLength: all.length }),
      constantFrom(pickClaim(all)),
      (shuffled, expected) => {
        expect(pickClaim(shuffled)).toEqual(expected);
      },
    ),
  );
});
