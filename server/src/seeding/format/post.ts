import { z } from "zod";

import { date, propertyFact } from "./claim-fields.ts";
import { entity } from "./entity.ts";
import { idOf, naming, text } from "./fields.ts";

/** An office in a body; a rank is a post of class RANK in its force. */
export const post = entity(
  idOf("post"),
  "name",
  {
    name: text,
    ...naming,
    /** The full title, where it is not the name joined with that of the body: see `joinTitle`. */
    title: text.nullish(),
    titleEn: text.nullish(),
    body: idOf("body"),
    class: z.enum(["HEAD", "STANDING_DEPUTY", "DEPUTY", "SECRETARY", "MEMBER", "OFFICER", "RANK"]),
    seats: z.int().min(1).nullish(),
    rankOrder: z.int().min(1).nullish(),
    seniority: z.int().nullish(),
  },
  { start: propertyFact(date), end: propertyFact(date) },
);
