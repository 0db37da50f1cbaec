import type { Slice } from "./slice.ts";

/** What the slices of one side at one operation come to. */
export interface Figures {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Processor milliseconds for each request; null where not known. */
  readonly node: number | null;
  readonly database: number | null;
}

export function figuresOf(slices: readonly Slice[]): Figures {
  const latencies = slices.flatMap((slice) => slice.latencies).toSorted((a, b) => a - b);
  const total = (of: (slice: Slice) => number | null) =>
    slices.reduce<number | null>((sum, slice) => {
      const part = of(slice);
      return sum === null || part === null ? null : sum + part;
    }, 0);
  const each = (seconds: number | null) =>
    seconds === null ? null : (1000 * seconds) / latencies.length;
  return {
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    perSecond: median(slices.map(throughput)),
    node: each(total(({ node }) => node)),
    database: each(total(({ database }) => database)),
  };
}

/** How many times faster one side was than another: the median over the rounds, in which both had a turn. */
export interface Ratios {
  readonly p50: number;
  readonly throughput: number;
}

export function ratiosOf(slow: readonly Slice[], fast: readonly Slice[]): Ratios {
  const pairs = slow.flatMap((slice, round) => {
    const other = fast[round];
    return other ? [[slice, other] as const] : [];
  });
  return {
    p50: median(pairs.map(([a, b]) => halfOf(a) / halfOf(b))),
    throughput: median(pairs.map(([a, b]) => throughput(b) / throughput(a))),
  };
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

/** Of values in order; between two of them when the place falls there. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

function halfOf({ latencies }: Slice): number {
  return median(latencies);
}

function throughput({ latencies, seconds }: Slice): number {
  return latencies.length / seconds;
}
