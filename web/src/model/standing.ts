import { isNear, judge, type Judgement } from "./certainty.ts";
import type { Day } from "./day.ts";
import type { Entity, Relation } from "./graph.ts";

/** How a relation is drawn: certain, possible within five years of an attested day, or neither. */
export type Standing = "SOLID" | "DASHED" | "FADED";

/** Strongest first: a line that stands for several relations is drawn as its strongest. */
export const STANDINGS: readonly Standing[] = ["SOLID", "DASHED", "FADED"];

/** What lasts, and may begin and end. Everything else happened once and stays true from then on. */
const LASTING: ReadonlySet<string> = new Set(["HELD", "PART_OF"]);

/** The entities that a relation ties together. */
export type Ends = readonly Pick<Entity, "since" | "until">[];

/**
 * Judges a relation on a day, by the rules of `docs/model.md`: a state by its bounds; what happened
 * is certain; either is out while one of its ends is not there, as an event before its day.
 */
export function judgeRelation(relation: Relation, ends: Ends, day: Day): Judgement {
  if (ends.some((end) => !isThere(end, day))) return { certainty: "OUT" };
  return LASTING.has(relation.type) ? judge(relation, day) : { certainty: "CERTAIN" };
}

/** How to draw a relation as of a day; without a day, solid where any day is certain. */
export function standingOf(relation: Relation, ends: Ends, day: Day | null): Standing {
  if (day === null) {
    return LASTING.has(relation.type) && relation.certainFrom === null ? "DASHED" : "SOLID";
  }
  const judgement = judgeRelation(relation, ends, day);
  if (judgement.certainty === "CERTAIN") return "SOLID";
  return isNear(judgement) ? "DASHED" : "FADED";
}

function isThere({ since, until }: Ends[number], day: Day): boolean {
  return (since === null || since <= day) && (until === null || day <= until);
}
