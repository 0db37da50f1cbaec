import type { z } from "zod";

import { date, day } from "./claim-fields.ts";
import { entity } from "./entity.ts";
import { idOf, text, word } from "./fields.ts";

/** A page, a gazette, a book or a registry. `url` is null where the address is not known. */
export const source = entity(
  idOf("source"),
  "publisher",
  {
    publisher: text,
    kind: word.nullish(),
    url: text.nullish(),
    title: text.nullish(),
    published: date.nullish(),
    retrieved: day.nullish(),
    language: text.nullish(),
    contentHash: text.nullish(),
    note: text.nullish(),
  },
  {},
);

export type SourceEntry = z.infer<typeof source>;
