import { z } from "zod";

import { type Operation, alike } from "./operation.ts";
import { someIds } from "./parameters.ts";
import { rowsIn } from "./rows.ts";

/** Over tenures and events alone, where each step is two relationships as stored: so one statement can tell the shortest. */
export const paths: Operation = {
  name: "shortest path",
  texts: "paths",
  question: "how two persons are connected, through the smallest circles",
  flat: false,
  cases() {
    const ids = someIds("person", "n", 10_000);
    return ids.map((from, index) => alike({ from, to: ids[(index + 5) % ids.length] }));
  },
  read: (rows) => ({
    paths: {
      paths: rows.map(([stops]) => ({
        steps: stepsOf(rowsIn(stops).map(([id, label]) => ({ id, label }))),
      })),
    },
  }),
  settle: (answer) => found.parse(answer),
};

const stop = z.object({ id: z.string(), label: z.string() });
type Stop = Readonly<Record<keyof z.infer<typeof stop>, unknown>>;
const steps = z.array(z.object({ from: stop, to: stop }));
/** A list with one path; of the peer, the stops of the one path. */
const found = z.tuple([steps.min(1)]).or(
  z
    .array(stop)
    .min(2)
    .transform((stops) => [stepsOf(stops)]),
);

function stepsOf(stops: readonly Stop[]) {
  return stops.slice(1).map((to, index) => ({ from: stops[index], to }));
}
