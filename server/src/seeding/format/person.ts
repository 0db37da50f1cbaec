import { date, propertyFact } from "./claim-fields.ts";
import { entity } from "./entity.ts";
import { idOf, naming, text } from "./fields.ts";

/** A human being. */
export const person = entity(
  idOf("person"),
  "name",
  { name: text, ...naming },
  { born: propertyFact(date), died: propertyFact(date) },
);
