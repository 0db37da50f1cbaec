import { z } from "zod";

import { claimFields, links } from "./claim-fields.ts";
import { entry, idOf, printed, text } from "./fields.ts";

/** What a person may do at an event, the weightiest first. */
export const roles = [
  "CHAIR",
  "CO_CHAIR",
  "DIRECT",
  "SPEAK",
  "REPORT",
  "SIGN",
  "AWARD",
  "RECEIVE",
  "APPOINTED",
  "ATTEND",
  "OTHER",
] as const;

const titleAtEvent = entry({
  post: idOf("post"),
  says: z.enum(["HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER"]).nullish(),
  former: z.boolean().nullish(),
  acting: z.boolean().nullish(),
  carried: z.boolean().nullish(),
  document: idOf("document").nullish(),
  ...claimFields,
});

/** One person at one event: each role is a claim, and so is each title printed for it. */
export const participation = entry({
  person: idOf("person"),
  order: z.int().min(1).nullish(),
  roles: z
    .array(entry({ role: z.enum(roles), ...claimFields }))
    .min(1, "expected at least one role, as ATTEND"),
  titles: z.array(titleAtEvent).nullish(),
  eventTitles: links({ name: printed }),
  onBehalfOf: links({ body: idOf("body") }),
  gaveTo: links({ person: idOf("person") }),
  object: z.enum(["AWARD", "DECISION", "RANK", "FLOWERS", "DELEGATION", "OTHER"]).nullish(),
  objectName: printed.nullish(),
  detail: text.nullish(),
});

export type ParticipationEntry = z.infer<typeof participation>;
