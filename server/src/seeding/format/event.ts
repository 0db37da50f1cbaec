import { z } from "zod";

import { date, links, propertyFact } from "./claim-fields.ts";
import { entity } from "./entity.ts";
import { idOf, naming, text } from "./fields.ts";
import { participation } from "./participation.ts";

/** One meeting, signing, ceremony or visit, however many sources tell of it. */
export const event = entity(
  idOf("event"),
  "kind",
  {
    kind: z.enum([
      "CONFERENCE",
      "WORKING_SESSION",
      "SIGNING",
      "CEREMONY",
      "VISIT",
      "APPOINTMENT",
      "OTHER",
    ]),
    name: text,
    ...naming,
  },
  {
    date: propertyFact(date),
    dateReason: text.nullish(),
    dateInferred: date.nullish(),
    mode: propertyFact(z.enum(["IN_PERSON", "ONLINE", "HYBRID"])),
    heldIn: links({ place: idOf("place") }),
    hosts: links({ body: idOf("body") }),
    represented: links({ body: idOf("body") }),
    partOf: links({ event: idOf("event") }),
    documents: links({
      document: idOf("document"),
      how: z.enum(["REVIEWS", "SIGNS", "ANNOUNCES", "IMPLEMENTS", "ADOPTS"]),
    }),
    participations: z.array(participation).nullish(),
  },
);

export type EventEntry = z.infer<typeof event>;
