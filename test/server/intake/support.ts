import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";

import type { Extraction } from "../../../server/src/intake/index.ts";

/** An invented report with what must be found in it. */
export interface Fixture {
  readonly id: string;
  readonly shows: string;
  readonly published: string | null;
  readonly text: string;
  readonly gold: unknown;
}

const folder = new URL("fixtures/", import.meta.url);

export const fixtures: readonly Fixture[] = readdirSync(folder)
  .toSorted()
  .flatMap((name) => parse(readFileSync(new URL(name, folder), "utf8")) as Fixture[]);

/** The facts alone, in the shape of `gold`: without rules, offsets and reasons. */
export function factsOf(found: Extraction, published: string | null): unknown {
  const { events, persons, documents, bodies, remarks } = found;
  return {
    ...(found.published === published ? {} : { published: found.published }),
    events: events.map(plain),
    persons: persons.map((person) => ({
      ...plain(person),
      titles: person.titles.map(plain),
      participations: person.participations.map(plain),
    })),
    documents: documents.map(plain),
    bodies: bodies.map(({ name }) => name),
    ...(remarks.length === 0 ? {} : { remarks: remarks.map(({ message }) => message) }),
  };
}

const unsaid = new Set(["rule", "evidence", "dateReason"]);

function plain(fact: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fact).filter(([field]) => !unsaid.has(field)));
}

/** Every span of an answer, with the words it must show; none where the words may stand near it. */
export function spansOf(
  found: Extraction,
): { start: number; end: number; shows: string | undefined }[] {
  return [
    ...found.events.map(({ evidence, nameAsPrinted }) => ({
      ...evidence,
      shows: nameAsPrinted ?? undefined,
    })),
    ...found.persons.flatMap(({ name, evidence, titles, participations }) => [
      { ...evidence, shows: name },
      ...titles.map((title) => ({ ...title.evidence, shows: title.asPrinted })),
      ...participations.map((part) => ({ ...part.evidence, shows: undefined })),
    ]),
    ...found.documents.map(({ evidence, asPrinted }) => ({ ...evidence, shows: asPrinted })),
    ...found.bodies.map(({ evidence, name }) => ({ ...evidence, shows: name })),
  ];
}
