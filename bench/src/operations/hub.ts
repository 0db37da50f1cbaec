import { z } from "zod";

import { type Operation, type Row, alike } from "./operation.ts";
import { rowsIn } from "./rows.ts";

const event = z.object({ id: z.string(), name: z.string(), date: z.string(), kind: z.string() });
const ours = z.object({
  name: z.string(),
  hosted: z.object({ totalCount: z.number(), nodes: z.array(event) }),
});
const peers = z.object({
  name: z.string(),
  hosted: z.array(event),
  counted: z.number(),
});

export const hub: Operation = {
  name: "hub body",
  texts: "hub",
  question: "how many events a hub hosted, and the latest twenty",
  flat: true,
  cases: () => [0, 1, 2].map((hub) => alike({ id: `body:g-hub${hub}` })),
  read: ([row]) => ({ body: row ? bodyOf(row) : null }),
  settle(answer) {
    const { success, data } = ours.safeParse(answer);
    if (success) return [data.name, data.hosted.totalCount, data.hosted.nodes];
    const { name, counted, hosted } = peers.parse(answer);
    return [name, counted, hosted];
  },
};

function bodyOf([name, totalCount, events]: Row) {
  const nodes = rowsIn(events).map(([id, name, date, kind]) => ({ id, name, date, kind }));
  return { name, hosted: { totalCount, nodes } };
}
