import { PhraseTrie, matchKey } from "../tokens/index.ts";
import type { EventKind, Role, RoleObject } from "../format.ts";
import { readLexicon, readRegistry } from "./read-yaml.ts";
import {
  bodiesShape,
  bodyRegistry,
  documentsShape,
  eventsShape,
  namesShape,
  partsShape,
  placeRegistry,
  postsShape,
  rankRegistry,
  rolesShape,
} from "./shapes.ts";

export type HonorificKind = "civil" | "plural" | "academic" | "religious";

export interface Post {
  /** The last word also begins the body. */
  readonly shares: boolean;
  readonly alone: boolean;
  readonly party: boolean;
  readonly needs: boolean;
  /** Without a body of its own it has that of the next post. */
  readonly borrows: boolean;
}

export interface Cue {
  readonly role: Role;
  readonly phrase: string;
  /** Only before a list. */
  readonly opens: boolean;
  /** A second role that the same words give. */
  readonly also?: Role;
  readonly detail?: string;
  readonly object?: RoleObject;
}

const names = readLexicon("names", namesShape);
const posts = readLexicon("posts", postsShape);
const bodies = readLexicon("bodies", bodiesShape);
const roles = readLexicon("roles", rolesShape);
const events = readLexicon("events", eventsShape);
const documents = readLexicon("documents", documentsShape);
const parts = readLexicon("parts", partsShape);

function flags(...lists: readonly (readonly string[])[]): PhraseTrie<true> {
  return trie(lists.flat().map((phrase) => [phrase, true] as const));
}

function trie<Value>(entries: Iterable<readonly [string, Value]>): PhraseTrie<Value> {
  const made = new PhraseTrie<Value>();
  for (const [phrase, value] of entries) made.add(phrase, value);
  return made;
}

function keys(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(matchKey));
}

function* postPhrases(): Generator<readonly [string, Post]> {
  for (const { posts: phrases, deputy, shares, alone, party, needs, borrows } of posts.groups) {
    for (const phrase of phrases) {
      yield [phrase, { shares, alone, party, needs, borrows }];
      if (deputy) yield [`Phó ${phrase}`, { shares, alone, party, needs, borrows }];
    }
  }
}

function* cuePhrases(): Generator<readonly [string, Cue]> {
  for (const { role, phrases, opens, also, detail, object } of roles.cues) {
    for (const phrase of phrases) {
      yield [
        phrase,
        {
          role,
          phrase,
          opens,
          ...(also === undefined ? {} : { also }),
          ...(detail === undefined ? {} : { detail }),
          ...(object === undefined ? {} : { object }),
        },
      ];
    }
  }
}

function* registryPhrases(
  list: readonly {
    id: string;
    name?: string | undefined;
    aliases: string[];
    abbreviations: string[];
  }[],
): Generator<readonly [string, string]> {
  for (const { id, name, aliases, abbreviations } of list) {
    for (const phrase of [...(name === undefined ? [] : [name]), ...aliases, ...abbreviations]) {
      yield [phrase, id];
    }
  }
}

/** The press prints fields of work with a dash or a comma: Ủy ban Tài chính - Ngân sách. */
function* bodyPhrases(): Generator<readonly [string, string]> {
  for (const [phrase, id] of registryPhrases(readRegistry("bodies", bodyRegistry).bodies)) {
    yield [phrase, id];
    if (phrase.includes(" - ")) yield [phrase.replaceAll(" - ", ", "), id];
  }
}

/** The data of the extractor, read once: phrases in tries, single words in sets of match keys. */
export const lexicon = {
  names: {
    frequent: new Set(names.frequentFamilyNames),
    family: new Set([...names.frequentFamilyNames, ...names.familyNames]),
    prefixes: new Set(names.minorityPrefixes),
    religiousPrefixes: new Set(names.religiousPrefixes),
    churchOffices: new Set(names.churchOffices),
    ends: flags(names.ends),
    honorifics: trie<HonorificKind>([
      ...names.honorifics.civilPlural.map((phrase) => [phrase, "plural"] as const),
      ...names.honorifics.civil.map((phrase) => [phrase, "civil"] as const),
      ...names.honorifics.religious.map((phrase) => [phrase, "religious"] as const),
      ...names.honorifics.academic.map((phrase) => [phrase, "academic"] as const),
    ]),
  },
  ranks: {
    all: trie([
      ...registryPhrases(readRegistry("ranks", rankRegistry).posts),
      ...names.navyRanks.map((phrase) => [phrase, phrase] as const),
    ]),
    not: flags(names.notRanks),
    some: flags(names.someRank),
  },
  posts: {
    all: trie(postPhrases()),
    abbreviations: trie(Object.entries(posts.abbreviations)),
    suffixes: flags(posts.suffixes),
    actingSuffixes: flags(posts.actingSuffixes),
    former: keys(posts.former),
    acting: flags(posts.acting),
    fresh: keys(posts.fresh),
    notActingBehind: keys(posts.notActingBehind),
    notFormerBehind: keys(posts.notFormerBehind),
    ofEvent: flags(posts.ofEvent),
    lastingDelegations: flags(posts.lastingDelegations),
  },
  bodies: {
    known: trie(bodyPhrases()),
    heads: trie<"field" | "plain">([
      ...bodies.heads.plain.map((phrase) => [phrase, "plain"] as const),
      ...bodies.heads.field.map((phrase) => [phrase, "field"] as const),
    ]),
    units: flags(bodies.units),
    words: flags(bodies.words),
    fields: flags(bodies.fields),
    links: keys(bodies.links),
    collective: flags(bodies.collective),
    not: flags(bodies.notBodies),
    offices: flags(bodies.offices),
    abbreviations: bodies.abbreviations,
  },
  places: trie(registryPhrases(readRegistry("places", placeRegistry).places)),
  roles: {
    cues: trie(cuePhrases()),
    listLinks: flags(roles.listLinks),
    behalf: flags(roles.behalf),
    statements: flags(roles.statements),
    stops: flags(roles.stops),
    notCues: flags(roles.notCues),
  },
  events: {
    kinds: trie<EventKind>(
      (Object.entries(events.kinds) as [EventKind, string[]][]).flatMap(([kind, phrases]) =>
        phrases.map((phrase) => [phrase, kind] as const),
      ),
    ),
    happenings: flags(events.happenings),
    hostVerbs: flags(events.hostVerbs),
    planned: flags(events.planned),
    background: flags(events.background),
    online: flags(events.online),
    nouns: flags(events.nouns),
    classifiers: flags(events.classifiers),
    notMeetings: flags(events.notMeetings),
    nameEnds: flags(events.nameEnds),
    elsewhen: flags(events.elsewhen),
    buildings: flags(events.buildings),
  },
  documents: {
    types: trie(documents.types.map((type) => [type, type] as const)),
    symbols: new Set(documents.symbols),
    symbolTypes: documents.symbolTypes,
    letterIssuers: new Set(documents.letterIssuers),
    unnumbered: flags(documents.unnumbered),
    relations: trie(
      (
        Object.entries(documents.relations) as [keyof typeof documents.relations, string[]][]
      ).flatMap(([relation, phrases]) => phrases.map((phrase) => [phrase, relation] as const)),
    ),
  },
  parts,
} as const;
