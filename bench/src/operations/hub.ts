import { z } from "zod";

import { type Operation, type Row, alike } from "./operation.ts";
import { rowsIn } from "./rows.ts";

export const hub: Operation = {
  name: "hub body",
  texts: "hub",
  question: "how many neighbours of each sort a hub has, and the latest twenty events it hosted",
  flat: true,
  cases: () => [0, 1, 2].map((hub) => alike({ id: `body:g-hub${hub}` })),
  read: ([row]) => ({ body: row ? bodyOf(row) : null }),
  settle(answer) {
    const { name, hosted, neighbourCounts, ...counts } = body.parse(answer);
    const found = Object.entries(counts).filter(([, count]) => count !== 0);
    return { name, hosted, counts: neighbourCounts ?? Object.fromEntries(found) };
  },
};

function bodyOf([name, counts, events]: Row) {
  const nodes = rowsIn(events).map(([id, name, date, kind]) => ({ id, name, date, kind }));
  const neighbourCounts = rowsIn(counts).map(([relation, direction, kind, count]) => ({
    relation,
    direction,
    kind,
    count,
  }));
  return { name, neighbourCounts, hosted: { nodes } };
}

const count = z.object({
  relation: z.string(),
  direction: z.string(),
  kind: z.string(),
  count: z.number(),
});

/** The peer gives each count under a name of its own, as HELD_IN_PERSON. */
const body = z
  .object({
    name: z.string(),
    hosted: z.array(z.unknown()),
    neighbourCounts: z
      .array(count)
      .transform((counts) => Object.fromEntries(counts.map((one) => [keyOf(one), one.count])))
      .optional(),
  })
  .catchall(z.number());

function keyOf({ relation, direction, kind }: z.infer<typeof count>): string {
  return `${relation}_${direction}_${kind}`;
}
