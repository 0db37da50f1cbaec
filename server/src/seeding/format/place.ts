import { z } from "zod";

import { date, links, propertyFact } from "./claim-fields.ts";
import { entity } from "./entity.ts";
import { idOf, naming, text } from "./fields.ts";

/** How a body or a place came from another. */
export const successionHow = z.enum(["RENAMED", "MERGED", "SPLIT", "REPLACED"]);

/** A province, a city, a district, a country. */
export const place = entity(
  idOf("place"),
  "name",
  {
    name: text,
    ...naming,
    kind: z.enum(["PROVINCE", "CITY", "DISTRICT", "COUNTRY", "OTHER"]),
  },
  {
    start: propertyFact(date),
    end: propertyFact(date),
    partOf: links({ place: idOf("place"), from: date.nullish(), to: date.nullish() }),
    succeeds: links({ place: idOf("place"), on: date.nullish(), how: successionHow }),
  },
);
