import fc from "fast-check";
import { expect, it } from "vitest";

import { TokenBuckets } from "../../../server/src/http/token-buckets.ts";

it("lets a burst of four seconds through, then one each time a token has come", () => {
  const buckets = new TokenBuckets(2);
  const burst = Array.from({ length: 9 }, () => buckets.take("a", 0));
  expect(burst).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0.5]);
  expect(buckets.take("a", 250)).toBe(0.25);
  expect(buckets.take("a", 500)).toBe(0);
  expect(buckets.take("b", 500)).toBe(0);
});

it("never lets more through than the burst and the time allow, and all who wait as told", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), gaps, (perSecond, waits) => {
      const buckets = new TokenBuckets(perSecond);
      let now = 0;
      let taken = 0;
      for (const gap of waits) {
        now += gap;
        const wait = buckets.take("a", now);
        if (wait > 0) {
          now += Math.ceil(wait * 1000 + 0.001);
          expect(buckets.take("a", now)).toBe(0);
        }
        taken += 1;
        expect(taken).toBeLessThanOrEqual(4 * perSecond + (now / 1000) * perSecond);
      }
    }),
  );
});
