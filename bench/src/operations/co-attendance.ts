import { z } from "zod";

import { type Operation, alike } from "./operation.ts";
import { someIds } from "./parameters.ts";

const met = z.object({
  weight: z.number(),
  shared: z.number(),
  person: z.object({ id: z.string(), name: z.string() }),
});
/** The peer returns the row of the statement as it is. */
const flatMet = met
  .omit({ person: true })
  .extend(met.shape.person.shape)
  .transform(({ id, name, ...rest }) => ({ ...rest, person: { id, name } }));

export const coAttendance: Operation = {
  name: "co-attendance",
  texts: "co-attendance",
  question: "whom a person met most, the twenty weightiest",
  flat: false,
  cases: () => someIds("person", "n", 10_000).map((id) => alike({ id })),
  read: (rows) => ({
    coAttendance: rows.map(([weight, shared, id, name]) => ({
      weight,
      shared,
      person: { id, name },
    })),
  }),
  settle: (answer) => z.array(met.or(flatMet)).parse(answer),
};
