import type { GraphReader } from "../../graph/index.ts";
import { groupBy } from "../../seeding/load/statement.ts";
import { fold } from "../../text/index.ts";
import { daysBetween } from "../../time/index.ts";
import type { Mention } from "../proposal.ts";
import { statement } from "../statement.ts";
import { type Candidate, type Found, type LinkReason, reason } from "./candidate.ts";
import type { Days } from "./days.ts";
import { compareNames, phrase } from "./names.ts";

/** A tenure: of which post and body, and what is known of its days. */
export interface Held {
  readonly post: string;
  readonly body: string;
  readonly label: string;
  /** ISO days. */
  readonly attested: readonly string[];
  readonly possibleFrom: string;
  readonly possibleTo: string;
}

interface Row {
  readonly key: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly aliases?: readonly string[] | null;
    readonly born?: string | null;
    readonly died?: string | null;
  };
  readonly held: readonly Held[];
}

/** Ids of the posts and bodies in the titles that an article prints with a name. */
export interface Printed {
  readonly posts: readonly string[];
  readonly bodies: readonly string[];
}

/** An office attested as far away as this, in days, still speaks for one person: the longest term. */
const nearby = 5 * 366;
const youngest = 18;

/**
 * Persons of the name, with what speaks for and against each. One is sure only when name and titles agree and nobody else
 * has the name: similar names never merge by themselves.
 *
 * @param printedOf posts and bodies by the key of the mention
 */
export async function findPersons(
  graph: GraphReader,
  mentions: readonly Mention[],
  printedOf: ReadonlyMap<string, Printed>,
  days: Days | undefined,
): Promise<Map<string, Found>> {
  const names = mentions.map(({ key, name }) => {
    const folded = fold(name);
    return { key, folded, phrase: phrase(folded) };
  });
  const found = await graph.read<Row>(statement("persons-named"), { names });
  const rows = groupBy(found, ({ key }) => key);
  return new Map(
    mentions.map((mention) => {
      const printed = printedOf.get(mention.key) ?? { posts: [], bodies: [] };
      const candidates = (rows.get(mention.key) ?? []).flatMap((row) =>
        judge(mention, row, printed, days),
      );
      return [mention.key, { candidates, sure: sureOf(candidates) }];
    }),
  );
}

function sureOf(candidates: readonly Candidate[]): string | undefined {
  const [only, ...others] = candidates;
  if (!only || others.length > 0 || only.reasonsAgainst.length > 0) return undefined;
  const says = (...codes: LinkReason["code"][]) =>
    only.reasonsFor.some(({ code }) => codes.includes(code));
  return says("SAME_NAME", "ALIAS") && says("SAME_POST", "SAME_BODY") ? only.id : undefined;
}

function judge(
  { name }: Mention,
  { person, held }: Row,
  printed: Printed,
  days: Days | undefined,
): Candidate[] {
  const same = compareNames(name, person.name, person.aliases ?? []);
  if (!same) return [];
  const { reasonsFor, reasonsAgainst } = compareTitles(held, printed, days);
  return [
    {
      id: person.id,
      label: person.name,
      reasonsFor: [same, ...reasonsFor],
      reasonsAgainst: [
        ...(same.code === "NAME_WITHOUT_MARKS" ? [reason("OTHER_MARKS", person.name)] : []),
        ...reasonsAgainst,
        ...lifeAgainst(person, days),
      ],
    },
  ];
}

/** What the titles of a person in the graph say for and against those in print. */
export function compareTitles(
  held: readonly Held[],
  printed: Printed,
  days: Days | undefined,
): Pick<Candidate, "reasonsFor" | "reasonsAgainst"> {
  const post = held.find((one) => printed.posts.includes(one.post) && isNear(one, days));
  const body = held.find((one) => printed.bodies.includes(one.body) && isNear(one, days));
  const isElsewhere = held.length > 0 && printed.bodies.length > 0 && !post && !body;
  return {
    reasonsFor: post
      ? [reason("SAME_POST", detail(post))]
      : body
        ? [reason("SAME_BODY", detail(body))]
        : [],
    reasonsAgainst: isElsewhere
      ? [reason("OTHER_BODIES", held.map(detail).slice(-3).join("; "))]
      : [],
  };
}

function isNear({ attested, possibleFrom, possibleTo }: Held, days: Days | undefined): boolean {
  if (days === undefined) return true;
  const isPossible = possibleFrom <= days.last && possibleTo >= days.first;
  return (
    (isPossible && attested.length === 0) || attested.some((one) => distance(one, days) <= nearby)
  );
}

/** Days from a day to the nearest of others. */
function distance(day: string, { first, last }: Days): number {
  if (day < first) return daysBetween(day, first);
  return day > last ? daysBetween(last, day) : 0;
}

/** What speaks against a person on days before birth or after death. */
export function lifeAgainst(
  { born, died }: Pick<Row["person"], "born" | "died">,
  days: Days | undefined,
): LinkReason[] {
  if (days === undefined) return [];
  const year = Number(days.last.slice(0, 4));
  const bornIn = Number(born?.slice(0, 4));
  return [
    ...(died != null && died.slice(0, 10) < days.first.slice(0, died.length)
      ? [reason("DEAD", died)]
      : []),
    ...(born != null && year - bornIn < youngest ? [reason("TOO_YOUNG", born)] : []),
  ];
}

function detail({ label, attested }: Held): string {
  const last = attested.at(-1);
  return last === undefined ? label : `${label}, ${last}`;
}
