import { isNear, judge, type Judgement } from "./certainty.ts";
import type { Day } from "./day.ts";
import type { Relation } from "./graph.ts";

/** How a relation is drawn: certain, possible within five years of an attested day, or neither. */
export type Standing = "SOLID" | "DASHED" | "FADED";

/** Strongest first: a line that stands for several relations is drawn as its strongest. */
export const STANDINGS: readonly Standing[] = ["SOLID", "DASHED", "FADED"];

/** What lasts, and may begin and end. Everything else happened once and stays true from then on. */
const LASTING: ReadonlySet<string> = new Set(["HELD", "PART_OF"]);

/** What happened at an event. Without a year in print, no day can be told before or after it. */
const AT_EVENT: ReadonlySet<string> = new Set([
  "TOOK_PART",
  "HOSTED",
  "REPRESENTED_AT",
  "ON_BEHALF_OF",
  "HELD_IN",
  "CONCERNS",
]);

/** Judges a relation on a day: a state by its bounds, a happening from its day on. */
export function judgeRelation(relation: Relation, day: Day): Judgement {
  if (LASTING.has(relation.type)) return judge(relation, day);
  const unbound = relation.certainFrom === null && relation.possibleFrom === null;
  if (unbound && !AT_EVENT.has(relation.type)) return { certainty: "CERTAIN" };
  const certainTo = relation.certainFrom === null ? null : "9999-12-31";
  return judge({ ...relation, certainTo, possibleTo: null }, day);
}

/**
 * How to draw a relation as of a day; without a day, solid where any day is certain. What happened
 * at an event is certain even when its date is not.
 */
export function standingOf(relation: Relation, day: Day | null): Standing {
  if (day === null) {
    return LASTING.has(relation.type) && relation.certainFrom === null ? "DASHED" : "SOLID";
  }
  const judgement = judgeRelation(relation, day);
  if (judgement.certainty === "CERTAIN") return "SOLID";
  return isNear(judgement) ? "DASHED" : "FADED";
}
