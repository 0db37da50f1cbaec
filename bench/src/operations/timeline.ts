import { z } from "zod";

import { type Operation, alike } from "./operation.ts";
import { someIds } from "./parameters.ts";
import { rowsIn, shownDay } from "./rows.ts";

const held = z.object({
  certainty: z.string(),
  tenure: z.object({ post: z.string(), body: z.string() }),
});
/** The peer returns the row of the statement as it is. */
const flatHeld = z
  .object({ certainty: z.string(), label: z.string(), body: z.string() })
  .transform(({ certainty, label, body }) => ({ certainty, tenure: { post: label, body } }));
const periods = z.array(
  z.object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    tenures: z.array(held.or(flatHeld)),
  }),
);

export const timeline: Operation = {
  name: "timeline",
  texts: "timeline",
  question: "where a person was on each day, with which titles",
  flat: false,
  cases: () => someIds("person", "n", 10_000).map((id) => alike({ id })),
  read: (rows) => ({
    person: {
      timeline: rows.map(([from, to, titles]) => ({
        from: shownDay(from),
        to: shownDay(to),
        tenures: rowsIn(titles).map(([certainty, label, body]) => ({
          certainty,
          tenure: { post: { label }, body: { name: body } },
        })),
      })),
    },
  }),
  settle: (answer) => periods.parse(answer),
};
