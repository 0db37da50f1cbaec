import { z } from "zod";

import { date, links, propertyFact } from "./claim-fields.ts";
import { entity } from "./entity.ts";
import { idOf, naming, printed, text } from "./fields.ts";

/** A resolution, directive, programme, decision, notice or law. */
export const document = entity(
  idOf("document"),
  "type",
  {
    type: z.string().regex(/^[a-z0-9-]+$/, "expected a type of document, as nghi-quyet"),
    name: text.nullish(),
    ...naming,
    number: printed.nullish(),
    numberVariants: z.array(printed).nullish(),
    title: text.nullish(),
    titleEn: text.nullish(),
    term: text.nullish(),
    period: date.nullish(),
    status: text.nullish(),
  },
  {
    date: propertyFact(date),
    issuedBy: links({ body: idOf("body") }),
    signedBy: links({ person: idOf("person") }),
    relations: links({
      how: z.enum(["IMPLEMENTS", "AMENDS", "REPLACES", "BASED_ON", "SPECIFIES"]),
      document: idOf("document"),
    }),
  },
);

export type DocumentEntry = z.infer<typeof document>;
