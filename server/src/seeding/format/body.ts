import { date, links, propertyFact } from "./claim-fields.ts";
import { entity } from "./entity.ts";
import { idOf, naming, text, word } from "./fields.ts";
import { successionHow } from "./place.ts";

/** An organisation: committee, ministry, force, front, court. */
export const body = entity(
  idOf("body"),
  "name",
  {
    name: text,
    ...naming,
    shortName: text.nullish(),
    kind: word.nullish(),
    level: word.nullish(),
  },
  {
    start: propertyFact(date),
    end: propertyFact(date),
    partOf: links({ body: idOf("body"), from: date.nullish(), to: date.nullish() }),
    succeeds: links({ body: idOf("body"), on: date.nullish(), how: successionHow }),
    seatedIn: links({ place: idOf("place") }),
  },
);
