import { z } from "zod";

/** A name and the English one, if there is one. */
const name = z.tuple([z.string(), z.string().nullable()]);
export type Name = z.infer<typeof name>;

const text = z.string().nullable();

/** What cypher/relation/told.cypher says of a relation, for a sentence. */
export const told = z.object({
  type: z.string(),
  /** Where the relation starts and ends, and the kind of the start. */
  start: name,
  target: name,
  kind: z.string(),
  how: text,
  /** Of a succession. */
  on: text,
  /** Of a membership. */
  from: text,
  to: text,
  /** The event it runs through, and the day of that or of the event at one of its ends. */
  event: name.nullable(),
  date: text,
  /** The day of the document. */
  issued: text,
  post: name.nullable(),
  body: name.nullable(),
  postClass: text,
  acting: z.boolean().nullable(),
  certainFrom: text,
  certainTo: text,
  /** The weightiest. */
  role: text,
  object: text,
  objectName: text,
});

export type Told = z.infer<typeof told>;
