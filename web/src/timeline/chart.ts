import { firstDayOf, type Day } from "../model/day.ts";
import type { Bounds } from "../model/graph.ts";
import { barOf, type Bar } from "./bar.ts";
import { lanesOf } from "./lanes.ts";
import { timeScale, type TimeScale } from "./scale.ts";

/** One tenure on a timeline. */
export type ChartTenure = Bounds & {
  readonly id: string;
  readonly acting: boolean;
  readonly disputed: boolean;
  readonly start: string | null;
  readonly end: string | null;
  readonly startReason: { readonly code: string } | null;
};

/** What a line of the timeline is about: a post of a person, a holder of a post. */
export type ChartRow = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Ranks stand below the posts. */
  readonly isRank?: boolean;
  readonly tenures: readonly ChartTenure[];
};

/** Something that happened on a date, as EDTF. */
type Mark = {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly date: string | null;
};

/** Lines under one heading: a person among several, a post of a body. */
export type ChartGroup = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly rows: readonly ChartRow[];
  readonly marks: readonly Mark[];
};

/** Days over which something is doubtful. */
export type Band = { readonly kind: string; readonly from: Day | null; readonly to: Day | null };

type DrawnTenure = ChartTenure & { readonly bar: Bar };

export type DrawnRow = ChartRow & { readonly lanes: readonly (readonly DrawnTenure[])[] };

export type Chart = {
  readonly scale: TimeScale;
  readonly groups: readonly (Omit<ChartGroup, "rows" | "marks"> & {
    readonly rows: readonly DrawnRow[];
    readonly marks: readonly (Mark & { readonly at: number })[];
  })[];
};

/** Sets groups of tenures on one scale of time; rows in the order in which they begin. Null when no day is known at all. */
export function chartOf(groups: readonly ChartGroup[]): Chart | null {
  const drawn = groups.map((group) => ({
    ...group,
    rows: group.rows.map(drawnRow).toSorted(byTime),
  }));
  const bars = drawn.flatMap(({ rows }) => rows.flatMap(({ lanes }) => lanes.flat()));
  const scale = timeScale([
    ...bars.flatMap(({ bar: { possible } }) => [possible.from, possible.to]),
    ...groups.flatMap(({ marks }) => marks.flatMap(({ date }) => dayOf(date) ?? [])),
  ]);
  if (!scale) return null;
  return {
    scale,
    groups: drawn.map((group) => ({
      ...group,
      marks: group.marks.flatMap((mark) => {
        const day = dayOf(mark.date);
        return day === null ? [] : [{ ...mark, at: scale.at(day) }];
      }),
    })),
  };
}

function drawnRow(row: ChartRow): DrawnRow {
  const drawn = row.tenures.flatMap((tenure) => {
    const bar = barOf(tenure);
    return bar ? [{ ...tenure, bar }] : [];
  });
  return { ...row, lanes: lanesOf(drawn) };
}

/** Ranks last; by the first certain day, else by the first that is drawn; what has no day comes first, as what is told of the past. */
function byTime(a: DrawnRow, b: DrawnRow): number {
  const ranks = Number(a.isRank ?? false) - Number(b.isRank ?? false);
  if (ranks !== 0) return ranks;
  const [first, second] = [firstDay(a), firstDay(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function firstDay({ lanes }: DrawnRow): Day {
  const days = lanes.flat().map(({ bar }) => bar.certain?.from ?? bar.possible.from);
  return days.sort()[0] ?? "";
}

function dayOf(date: string | null): Day | null {
  return date === null ? null : firstDayOf(date);
}
