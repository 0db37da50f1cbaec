import { z } from "zod";

const phrases = z.array(z.coerce.string().min(1));

export const namesShape = z.strictObject({
  frequentFamilyNames: phrases,
  familyNames: phrases,
  minorityPrefixes: phrases,
  religiousPrefixes: phrases,
  ends: phrases,
  honorifics: z.strictObject({
    civil: phrases,
    civilPlural: phrases,
    academic: phrases,
    religious: phrases,
  }),
  churchOffices: phrases,
  notRanks: phrases,
  someRank: phrases,
  navyRanks: phrases,
});

export const postsShape = z.strictObject({
  groups: z.array(
    z.strictObject({
      posts: phrases,
      deputy: z.boolean().default(false),
      shares: z.boolean().default(false),
      alone: z.boolean().default(false),
      party: z.boolean().default(false),
      needs: z.boolean().default(false),
      borrows: z.boolean().default(false),
    }),
  ),
  abbreviations: z.record(z.string(), z.string()),
  suffixes: phrases,
  actingSuffixes: phrases,
  former: phrases,
  acting: phrases,
  fresh: phrases,
  notActingBehind: phrases,
  notFormerBehind: phrases,
  ofEvent: phrases,
  lastingDelegations: phrases,
});

export const bodiesShape = z.strictObject({
  heads: z.strictObject({ field: phrases, plain: phrases }),
  units: phrases,
  words: phrases,
  fields: phrases,
  links: phrases,
  collective: phrases,
  notBodies: phrases,
  offices: phrases,
  abbreviations: z.record(z.string(), z.string()),
});

const role = z.enum([
  "chair",
  "cochair",
  "attend",
  "speak",
  "report",
  "direct",
  "sign",
  "award",
  "receive",
  "appointed",
  "other",
]);

export const rolesShape = z.strictObject({
  cues: z.array(
    z.strictObject({
      role,
      phrases,
      opens: z.boolean().default(false),
      also: role.optional(),
      detail: z.string().optional(),
      object: z.enum(["award", "decision", "rank", "flowers", "delegation", "other"]).optional(),
    }),
  ),
  listLinks: phrases,
  behalf: phrases,
  statements: phrases,
  stops: phrases,
  notCues: phrases,
});

export const eventsShape = z.strictObject({
  kinds: z.strictObject({
    signing: phrases,
    appointment: phrases,
    conference: phrases,
    ceremony: phrases,
    working_session: phrases,
    visit: phrases,
    other: phrases,
  }),
  happenings: phrases,
  hostVerbs: phrases,
  planned: phrases,
  background: phrases,
  online: phrases,
  nouns: phrases,
  classifiers: phrases,
  notMeetings: phrases,
  nameEnds: phrases,
  elsewhen: phrases,
  buildings: phrases,
});

export const documentsShape = z.strictObject({
  types: phrases,
  symbols: phrases,
  symbolTypes: z.record(z.string(), z.string()),
  letterIssuers: phrases,
  unnumbered: phrases,
  relations: z.strictObject({
    implements: phrases,
    specifies: phrases,
    amends: phrases,
    replaces: phrases,
    based_on: phrases,
  }),
});

export const partsShape = z.strictObject({
  cutAt: phrases,
  drop: phrases,
  captionOpeners: phrases,
  sourceOpeners: phrases,
});

const named = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  aliases: phrases.default([]),
  abbreviations: phrases.default([]),
});

export const bodyRegistry = z.looseObject({ bodies: z.array(named) });
export const placeRegistry = z.looseObject({ places: z.array(named) });
export const rankRegistry = z.looseObject({ posts: z.array(named) });
