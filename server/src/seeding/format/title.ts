import { z } from "zod";

import { claimFields, date } from "./claim-fields.ts";
import { entry, idOf } from "./fields.ts";

/** What can be said of a person on a post. */
export const titleWords = ["HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER", "HELD"] as const;

/** A title outside an event: who, which post, and what is said of it when. */
export const title = entry({
  person: idOf("person"),
  post: idOf("post"),
  says: z.enum(titleWords),
  acting: z.boolean().nullish(),
  document: idOf("document").nullish(),
  ...claimFields,
  at: date,
});
