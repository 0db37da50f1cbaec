import { geometricMean, ratiosOf } from "../measure/figures.ts";
import type { Series } from "../measure/rounds.ts";
import type { SideName } from "../measure/side.ts";

/** How the API stands to another side at one operation: both ratios above 1 when the API is faster. */
export interface Comparison {
  readonly operation: string;
  readonly p50: number;
  readonly throughput: number;
}

/** The p50 with one request at a time, the throughput with many. */
export function compareTo(other: SideName, series: readonly Series[]): Comparison[] {
  const names = [...new Set(series.map(({ operation }) => operation.name))];
  return names.map((operation) => {
    const of = (many: boolean) => {
      const one = series.find((s) => s.operation.name === operation && s.inFlight > 1 === many);
      return ratiosOf(one?.slices.get(other) ?? [], one?.slices.get("api") ?? []);
    };
    return { operation, p50: of(false).p50, throughput: of(true).throughput };
  });
}

export function means(comparisons: readonly Comparison[]): Omit<Comparison, "operation"> {
  return {
    p50: geometricMean(comparisons.map(({ p50 }) => p50)),
    throughput: geometricMean(comparisons.map(({ throughput }) => throughput)),
  };
}
