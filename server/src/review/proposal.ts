import { z } from "zod";

import { roles } from "../seeding/format/participation.ts";

/** Kinds of thing that an article speaks of and the graph may know. */
const mentionKinds = ["PERSON", "BODY", "POST", "PLACE", "DOCUMENT", "EVENT"] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** What a proposed fact says, in the words of claims. */
const factWords = [
  "HOLDS",
  "STARTS",
  "ENDS",
  "REPLACED",
  "FORMER",
  "TOOK_PART",
  "EVENT_TITLE",
  "ON_BEHALF_OF",
  "DATE",
  "MODE",
  "HELD_IN",
  "HOSTED",
  "PART_OF",
  "CONCERNS",
  "ISSUED_BY",
  "IMPLEMENTS",
  "AMENDS",
  "REPLACES",
  "BASED_ON",
  "SPECIFIES",
] as const;
export type FactWord = (typeof factWords)[number];

/** Where words stand: offsets in the draft's text, and the number of the non-empty line. */
const place = { start: z.int(), end: z.int(), paragraph: z.int() };

export const mention = z.object({
  /** Stable within the draft: from what is printed. */
  key: z.string(),
  kind: z.enum(mentionKinds),
  /** The name as printed: of a post that of the post alone. */
  name: z.string(),
  ...place,
  /** Id that the words name outright. */
  named: z.string().optional(),
  aliases: z.array(z.string()).optional(),
  /** Of a post: the key of its body, its full printed title, whether it is a rank. */
  body: z.string().optional(),
  title: z.string().optional(),
  rank: z.boolean().optional(),
  /** Of an event: its kind; of a document: its type as printed. */
  type: z.string().optional(),
  number: z.string().optional(),
  /** EDTF. */
  date: z.string().optional(),
});

export const fact = z.object({
  key: z.string(),
  says: z.enum(factWords),
  /** Keys of mentions. */
  subject: z.string(),
  object: z.string().optional(),
  event: z.string().optional(),
  role: z.enum(roles).optional(),
  value: z.string().optional(),
  at: z.string().optional(),
  dateKind: z.enum(["DECISION", "EFFECTIVE", "ANNOUNCED"]).optional(),
  term: z.string().optional(),
  acting: z.boolean().optional(),
  carried: z.boolean().optional(),
  order: z.int().optional(),
  /** What was handed over, and further words on a role. */
  given: z.enum(["AWARD", "DECISION", "RANK", "FLOWERS", "DELEGATION", "OTHER"]).optional(),
  detail: z.string().optional(),
  inferred: z.string().optional(),
  dateReason: z.string().optional(),
  dateInferred: z.string().optional(),
  printedAs: z.string().optional(),
  /** That found it; a reviewer who adds a fact has none. */
  rule: z.string().optional(),
  ...place,
});

const remark = z.object({ code: z.string(), message: z.string(), start: z.int(), end: z.int() });

/** What the extractor proposes of one article: what is spoken of, and what is said of it. */
export const proposal = z.object({
  mentions: z.array(mention),
  facts: z.array(fact),
  remarks: z.array(remark),
});

export type Mention = z.infer<typeof mention>;
export type ProposedFact = z.infer<typeof fact>;
export type Proposal = z.infer<typeof proposal>;
