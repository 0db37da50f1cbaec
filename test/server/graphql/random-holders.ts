import * as fc from "fast-check";

import type { Graph } from "../../../server/src/graph/index.ts";
import type { Tenure } from "../../../server/src/tenure/index.ts";

/** Tenures of a few persons on a few posts, which lie to each other in any way. */
export interface Holders {
  readonly persons: readonly string[];
  readonly singleSeats: readonly string[];
  readonly tenures: readonly Tenure[];
  /** Every day on which something can change, those beside it, and one far outside on either side. */
  readonly days: readonly string[];
}

const calendar = Array.from({ length: 28 }, (_, index) => `2020-02-${two(index + 1)}`);
const persons = ["person:random-one", "person:random-two"];
const posts = ["post:random.single", "post:random.open"];
const singleSeats = posts.slice(0, 1);

/** Up to six days of the calendar: the bounds of a tenure from the widest to the narrowest. */
const anyTenure = fc
  .record({
    person: fc.constantFrom(...persons),
    post: fc.constantFrom(...posts),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 26 }), { minLength: 6, maxLength: 6 }),
    acting: fc.constantFrom(false, false, false, true),
    isCertain: fc.boolean(),
    isOutright: fc.boolean(),
    isOneDay: fc.boolean(),
    open: fc.constantFrom("none", "past", "future", "both"),
  })
  .map(({ days, open, isCertain, isOutright, isOneDay, ...rest }): Partial<Tenure> => {
    const [a, b, c, d, e, f] = days.toSorted((x, y) => x - y).map((day) => calendar[day]);
    const last = isOneDay ? [b, b, b] : [e, c, d];
    const [certainTo = null, outrightFrom = null, outrightTo = null] = last;
    return {
      ...rest,
      possibleFrom: open === "past" || open === "both" ? "0000-01-01" : (a ?? ""),
      possibleTo: open === "future" || open === "both" ? "9999-12-31" : (f ?? ""),
      certainFrom: isCertain ? (b ?? null) : null,
      certainTo: isCertain ? certainTo : null,
      outrightFrom: isCertain && isOutright ? outrightFrom : null,
      outrightTo: isCertain && isOutright ? outrightTo : null,
    };
  });

export const randomHolders: fc.Arbitrary<Holders> = fc
  .array(anyTenure, { maxLength: 6 })
  .map((tenures) => ({
    persons,
    singleSeats,
    tenures: tenures.map((tenure, index) => ({
      ...nothingKnown,
      ...tenure,
      id: `tenure:random-${index}`,
    })),
    days: ["1900-01-01", ...calendar, "2100-01-01"],
  }));

const nothingKnown: Tenure = {
  id: "",
  person: "",
  post: "",
  body: "body:random",
  acting: false,
  certainFrom: null,
  certainTo: null,
  possibleFrom: "0000-01-01",
  possibleTo: "9999-12-31",
  outrightFrom: null,
  outrightTo: null,
  start: null,
  end: null,
  disputed: false,
  inferredOnly: false,
  startReason: null,
  endReason: null,
  attested: [],
  claims: [],
  clashing: [],
};

/**
 * Stores tenures as they are, without claims.
 *
 * @returns what takes them out again
 */
export async function storeHolders(
  graph: Graph,
  { tenures }: Holders,
): Promise<() => Promise<void>> {
  await graph.command(`UNWIND $persons AS id MERGE (:Person {id: id, name: id})`, { persons });
  await graph.command(
    `UNWIND $posts AS id MERGE (post:Post {id: id, name: id, class: 'OFFICER'})
     SET post.seats = CASE WHEN id IN $singleSeats THEN 1 END`,
    { posts, singleSeats },
  );
  const rows = tenures.map(({ startReason: _start, endReason: _end, ...props }) => ({
    ...props,
    sortKey: `${props.certainFrom ?? props.possibleFrom}\u0001${props.id}`,
  }));
  await graph.command(
    `UNWIND $rows AS row
     MATCH (person:Person {id: row.person}), (post:Post {id: row.post})
     CREATE (person)-[:HELD]->(tenure:Tenure)-[:OF]->(post)
     SET tenure = row`,
    { rows },
  );
  return () =>
    graph.command(
      "MATCH (tenure:Tenure) WHERE tenure.id STARTS WITH 'tenure:random-' DETACH DELETE tenure",
    );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
