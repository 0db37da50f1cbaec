import { isNear, judge, type Judgement } from "./certainty.ts";
import { firstDayOf, lastDayOf, type Day } from "./day.ts";
import type { Entity, Relation } from "./graph.ts";

/** How a relation is drawn: certain, possible within five years of an attested day, or neither. */
export type Standing = "SOLID" | "DASHED" | "FADED";

/** Strongest first: a line that stands for several relations is drawn as its strongest. */
export const STANDINGS: readonly Standing[] = ["SOLID", "DASHED", "FADED"];

/** The days of what a relation ties together, and of the event that it runs through. */
export type Ends = readonly Pick<Entity, "kind" | "since" | "until" | "over">[];

const POSSIBLE: Judgement = { certainty: "POSSIBLE", gapDays: null };

/** The entities that bear on a relation: both ends, and the event it runs through, so far as they are known. */
export function endsOf(
  { from, to, through }: Relation,
  known: ReadonlyMap<string, Entity>,
): Entity[] {
  return [from, to, eventOf(through, from)].flatMap((id) => known.get(id) ?? []);
}

/**
 * Judges a relation on a day, by the rules of the API's `NeighbourEdge.certainty`: a title by its own
 * bounds; all else is out while one of its ends is not there, as an event before its day. What happened
 * is certain once the last possible day is past; a membership or a seat between its two bounds.
 * What a source says of one day, and that only the registry says it, the server alone knows.
 */
export function judgeRelation(relation: Relation, ends: Ends, day: Day): Judgement {
  if (relation.type === "HELD") return judge(relation, day);
  const own = { since: relation.possibleFrom, until: relation.possibleTo };
  if (![own, ...ends].every((life) => isThere(life, day))) return { certainty: "OUT" };
  const isCertain = isLasting(relation, ends)
    ? isBetween(own, day)
    : ends.every(({ kind, over }) => !isDated(kind) || (over !== null && over <= day));
  return isCertain ? { certainty: "CERTAIN" } : POSSIBLE;
}

/** How to draw a relation as of a day; without a day, solid where any day is certain. */
export function standingOf(relation: Relation, ends: Ends, day: Day | null): Standing {
  const isTitle = relation.type === "HELD";
  if (day === null) {
    const isOnlyPossible = isTitle ? relation.certainFrom === null : isLasting(relation, ends);
    return isOnlyPossible ? "DASHED" : "SOLID";
  }
  const judgement = judgeRelation(relation, ends, day);
  if (judgement.certainty === "CERTAIN") return "SOLID";
  // Only titles have attested days from which a possibility could be too far.
  const isDrawn = isTitle ? isNear(judgement) : judgement.certainty === "POSSIBLE";
  return isDrawn ? "DASHED" : "FADED";
}

/** What may begin and end. Everything else but titles happened once and stays true from then on. */
function isLasting({ type }: Relation, ends: Ends): boolean {
  return type === "SEATED_IN" || (type === "PART_OF" && ends.every(({ kind }) => kind !== "Event"));
}

function isDated(kind: Entity["kind"]): boolean {
  return kind === "Event" || kind === "Document";
}

type Life = Pick<Entity, "since" | "until">;

function isThere({ since, until }: Life, day: Day): boolean {
  return (since === null || since <= day) && (until === null || day <= until);
}

/** After the one bound and before the other. A bound on the first or last day of a year or month may stand for all of it. */
function isBetween({ since, until }: Life, day: Day): boolean {
  if (since === null || until === null) return false;
  const [year, month] = [until.slice(0, 4), until.slice(0, 7)];
  const widest = [year, month, until].find((date) => lastDayOf(date) === until) ?? until;
  const begun = lastDayOf(since.replace(/-01(-01)?$/, "")) ?? since;
  return begun < day && day < (firstDayOf(widest) ?? until);
}

/** `participation:<event>.<person>`: the ids of participations are made of both, see `docs/model.md`. */
function eventOf(through: string | null, person: string): string {
  const ending = `.${person.replace("person:", "")}`;
  if (!through?.startsWith("participation:") || !through.endsWith(ending)) return "";
  return `event:${through.slice("participation:".length, -ending.length)}`;
}
