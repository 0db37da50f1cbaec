import { z } from "zod";

import { body } from "./body.ts";
import { day } from "./claim-fields.ts";
import { document } from "./document.ts";
import { event } from "./event.ts";
import { bundleId, entry, idOf, text } from "./fields.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { post } from "./post.ts";
import { source } from "./source.ts";
import { title } from "./title.ts";

/** Everything that one YAML file, or one line of a JSON Lines file, says. See `seeds/README.md`. */
export const bundle = entry({
  bundle: bundleId,
  recordedAt: day,
  recordedBy: text,
  source: idOf("source").nullish(),
  sources: z.array(source).nullish(),
  places: z.array(place).nullish(),
  bodies: z.array(body).nullish(),
  posts: z.array(post).nullish(),
  persons: z.array(person).nullish(),
  documents: z.array(document).nullish(),
  events: z.array(event).nullish(),
  titles: z.array(title).nullish(),
});

export type Bundle = z.infer<typeof bundle>;
