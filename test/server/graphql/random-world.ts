import fc from "fast-check";

import type { Graph } from "../../../server/src/graph/index.ts";
import { applySchema } from "../../../server/src/seeding/index.ts";
import { emptyGraph } from "../../support/graph.ts";

/** Persons p0, p1 …, bodies b0 …, events e0 …, and what relates them; years are those of whole spans. */
export interface RandomWorld {
  readonly tenures: readonly {
    readonly person: number;
    readonly body: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly participations: readonly { readonly person: number; readonly event: number }[];
  /** The year of each event. */
  readonly events: readonly number[];
  /** Of an event, the earlier one it is part of. */
  readonly parts: readonly (number | null)[];
  /** A body and one that it belongs to. */
  readonly memberships: readonly { readonly body: number; readonly of: number }[];
}

const persons = 6;
const bodies = 4;
const events = 5;
const person = fc.nat(persons - 1);
const body = fc.nat(bodies - 1);
const year = fc.integer({ min: 2005, max: 2015 });

export const randomWorlds: fc.Arbitrary<RandomWorld> = fc.record({
  tenures: fc.array(
    fc.record({ person, body, from: year, to: year }).filter(({ from, to }) => from <= to),
    { maxLength: 8 },
  ),
  participations: fc.uniqueArray(fc.record({ person, event: fc.nat(events - 1) }), {
    maxLength: 12,
    selector: ({ person: one, event }) => `${one} ${event}`,
  }),
  events: fc.array(year, { minLength: events, maxLength: events }),
  parts: fc.tuple(...Array.from({ length: events }, (_, index) => partOf(index))),
  memberships: fc.uniqueArray(
    fc.record({ body, of: body }).filter((link) => link.body < link.of),
    { maxLength: 3, selector: (link) => `${link.body} ${link.of}` },
  ),
});

/** At most one whole, and two levels of them. */
function partOf(index: number): fc.Arbitrary<number | null> {
  return index < 3 ? fc.constant(null) : fc.option(fc.nat(2), { nil: null });
}

/** Makes random worlds, which nothing joins, what the graph says: as it is stored, without claims. */
export async function loadRandomWorlds(
  graph: Graph,
  worlds: readonly RandomWorld[],
): Promise<void> {
  await emptyGraph(graph);
  await applySchema(graph);
  for (const [index, world] of worlds.entries()) await loadWorld(graph, world, `w${index}-`);
}

/** @param mark begins the slug of every id */
async function loadWorld(graph: Graph, world: RandomWorld, mark: string): Promise<void> {
  await graph.command(
    `UNWIND range(0, ${persons - 1}) AS n
     CREATE (:Person {id: 'person:${mark}p' + n, name: 'P' + n, sortKey: 'P' + n})`,
  );
  await graph.command(
    `UNWIND range(0, ${bodies - 1}) AS n
     CREATE (:Body {id: 'body:${mark}b' + n, name: 'B' + n, sortKey: 'B' + n})
       <-[:IN]-(:Post {id: 'post:${mark}b' + n, name: 'Q', label: 'Q' + n, class: 'MEMBER', body: 'body:${mark}b' + n})`,
  );
  await graph.command(
    `UNWIND $events AS year
     CREATE (:Event {
       id: 'event:${mark}e' + year[0], name: 'E' + year[0], kind: 'OTHER', date: year[1] + '-01-01',
       from: year[1] + '-01-01', to: year[1] + '-01-01', dateKey: year[1] + '-01-01\u0001event:${mark}e' + year[0]
     })`,
    { events: world.events.map((known, index) => [String(index), String(known)]) },
  );
  await graph.command(
    `UNWIND $rows AS row
     MATCH (person:Person {id: 'person:${mark}p' + row.person})
     MATCH (post:Post)-[:IN]->(body:Body {id: 'body:${mark}b' + row.body})
     CREATE (person)-[:HELD]->(tenure:Tenure {
       id: 'tenure:${mark}t' + row.index, person: person.id, post: post.id, body: body.id, acting: false,
       certainFrom: row.from + '-01-01', certainTo: row.to + '-12-31', possibleFrom: row.from + '-01-01',
       possibleTo: row.to + '-12-31', sortKey: row.from + '-01-01\u0001tenure:${mark}t' + row.index
     })-[:OF]->(post), (tenure)-[:AT]->(body)`,
    {
      rows: world.tenures.map(({ person: one, body: at, from, to }, index) => ({
        index: String(index),
        person: String(one),
        body: String(at),
        from: String(from),
        to: String(to),
      })),
    },
  );
  await graph.command(
    `UNWIND $rows AS row
     MATCH (person:Person {id: 'person:${mark}p' + row[0]})
     MATCH (event:Event {id: 'event:${mark}e' + row[1]})
     CREATE (person)-[:TOOK_PART {person: person.id, dateKey: event.dateKey, claims: []}]->
       (:Participation {id: 'participation:${mark}e' + row[1] + '.p' + row[0], person: person.id, event: event.id, roles: ['ATTEND']})
       -[:IN]->(event)`,
    { rows: world.participations.map((row) => [String(row.person), String(row.event)]) },
  );
  await graph.command(
    `UNWIND $rows AS row
     MATCH (part {id: row[0]})
     MATCH (whole {id: row[1]})
     CREATE (part)-[:PART_OF {claims: []}]->(whole)`,
    { rows: partsOf(world, mark) },
  );
}

function partsOf({ parts, memberships }: RandomWorld, mark: string): [string, string][] {
  return [
    ...parts.flatMap((whole, part): [string, string][] =>
      whole === null ? [] : [[`event:${mark}e${part}`, `event:${mark}e${whole}`]],
    ),
    ...memberships.map((link): [string, string] => [
      `body:${mark}b${link.body}`,
      `body:${mark}b${link.of}`,
    ]),
  ];
}

interface Limits {
  readonly maxSteps: number;
  readonly asOf: string | null;
}

/** Every path without an entity twice, the shortest first, found by trying everything. Ids are those of an unmarked world. */
export function simplePaths(
  world: RandomWorld,
  from: string,
  to: string,
  limits: Limits,
): string[][] {
  const links = linksOf(world, limits.asOf);
  const found: string[][] = [];
  const follow = (path: readonly string[]) => {
    const last = path.at(-1) ?? "";
    if (last === to) found.push([...path]);
    else if (path.length <= limits.maxSteps) {
      for (const next of links.get(last) ?? []) if (!path.includes(next)) follow([...path, next]);
    }
  };
  follow([from]);
  return found.toSorted((one, other) => one.length - other.length);
}

function linksOf(world: RandomWorld, asOf: string | null): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const join = (one: string, other: string) => {
    links.set(one, (links.get(one) ?? new Set()).add(other));
    links.set(other, (links.get(other) ?? new Set()).add(one));
  };
  const happened = (event: number) => asOf === null || `${world.events[event]}-01-01` <= asOf;
  for (const { person: one, body: at, from, to } of world.tenures) {
    if (asOf === null || (`${from}-01-01` <= asOf && asOf <= `${to}-12-31`)) {
      join(`person:p${one}`, `body:b${at}`);
    }
  }
  for (const { person: one, event } of world.participations) {
    if (happened(event)) join(`person:p${one}`, `event:e${event}`);
  }
  for (const [part, whole] of world.parts.entries()) {
    if (whole !== null && happened(part) && happened(whole))
      join(`event:e${part}`, `event:e${whole}`);
  }
  for (const link of world.memberships) join(`body:b${link.body}`, `body:b${link.of}`);
  return links;
}

/** Σ 1/(n−1) over the occasions shared with each other person, rounded to six places; parts count with their whole. */
export function weightsBesides(world: RandomWorld, met: number): ReadonlyMap<string, number> {
  const occasions = new Map<number, Set<number>>();
  for (const { person: one, event } of world.participations) {
    const whole = world.parts[event] ?? event;
    occasions.set(whole, (occasions.get(whole) ?? new Set()).add(one));
  }
  const weights = new Map<string, number>();
  for (const there of occasions.values()) {
    if (!there.has(met)) continue;
    for (const other of there) {
      if (other === met) continue;
      weights.set(
        `person:p${other}`,
        (weights.get(`person:p${other}`) ?? 0) + 1 / (there.size - 1),
      );
    }
  }
  return new Map(Array.from(weights, ([id, weight]) => [id, Math.round(weight * 1e6) / 1e6]));
}
