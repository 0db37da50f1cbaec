import type { DayJudgementFragment, TenureFactsFragment } from "../api/generated/details.ts";
import type { Day } from "../model/day.ts";
import { viewOn, type DayView } from "./day-view.ts";

const ORDER = ["CERTAIN", "POSSIBLE", "OUT"] as const;

export type DayGroup<T> = {
  readonly certainty: (typeof ORDER)[number];
  /** Who runs a body without holding its first post stands apart from those who hold it. */
  readonly acting: boolean;
  readonly tenures: readonly { readonly tenure: T; readonly view: DayView }[];
};

/** Tenures as of a day: the certain ones first, then the possible ones by their gap, then those that are out; acting ones apart. */
export function groupByDay<T extends TenureFactsFragment>(
  day: Day,
  tenures: readonly T[],
  said: readonly DayJudgementFragment[],
): DayGroup<T>[] {
  const saidOf = new Map(said.map((edge) => [edge.node.id, edge]));
  const viewed = tenures.map((tenure) => ({
    tenure,
    view: viewOn(day, tenure, saidOf.get(tenure.id)),
  }));
  return ORDER.flatMap((certainty) =>
    [false, true].map((acting) => ({
      certainty,
      acting,
      tenures: viewed
        .filter(
          ({ tenure, view }) => view.judgement.certainty === certainty && tenure.acting === acting,
        )
        .toSorted((a, b) => gapOf(a.view) - gapOf(b.view)),
    })),
  ).filter((group) => group.tenures.length > 0);
}

function gapOf({ judgement }: DayView): number {
  return judgement.certainty === "POSSIBLE" ? (judgement.gapDays ?? Infinity) : 0;
}
