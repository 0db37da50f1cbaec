import { median } from "../measure/figures.ts";
import type { SizeResult } from "../measure/measure-size.ts";
import { compareTo, means } from "./compare.ts";
import { table, time, times } from "./markdown.ts";

interface Bar {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  /** The operations that miss it; empty when it is met. */
  readonly misses: readonly string[];
}

/** Times the peer that the geometric mean must reach, by people; a delay counts as the larger. */
const meanOfPeer = (persons: number) => (persons < 100_000 ? 2 : 2.5);
const meanFarOfPeer = 2.5;
const mostOverStatement = 1.25;
const mostChangeOfHits = 0.2;
/** Milliseconds to answer a search as somebody types it. */
const mostForTyping = 20;

/** The bars, each with what was measured and who misses it. */
export function barsTable(sizes: readonly SizeResult[]): string {
  const bars = [...sizes.flatMap(barsOf), ...flatness(sizes)];
  return table(
    ["bar", "wanted", "measured", "met"],
    bars.map(({ what, wanted, measured, misses }) => [
      what,
      wanted,
      measured,
      misses.length === 0 ? "yes" : `**no**: ${misses.join(", ")}`,
    ]),
  );
}

function barsOf({ persons, near, far, typing }: SizeResult): Bar[] {
  const people = `${persons.toLocaleString("en")} people`;
  const over = compareTo("statement", near).map(({ operation, p50 }) => ({
    operation,
    cost: 1 / p50,
  }));
  const typed = median(typing);
  const most = over.reduce((a, b) => (a.cost > b.cost ? a : b));
  return [
    ...againstPeer(people, near, meanOfPeer(persons)),
    ...(far ? againstPeer(`${people}, database away`, far.series, meanFarOfPeer) : []),
    {
      what: `${people}: cost over the hand-written statement, p50`,
      wanted: `at most ${times(mostOverStatement)}`,
      measured: `at most ${times(most.cost)} (${most.operation})`,
      misses: over
        .filter(({ cost }) => cost > mostOverStatement)
        .map(({ operation, cost }) => `${operation} ${times(cost)}`),
    },
    {
      what: `${people}: "nguyen thi" typed into the search of all kinds, p50`,
      wanted: `at most ${mostForTyping} ms`,
      measured: `${time(typed)} ms`,
      misses: typed > mostForTyping ? ["search"] : [],
    },
  ];
}

function againstPeer(where: string, series: SizeResult["near"], wanted: number): Bar[] {
  const compared = compareTo("peer", series);
  const mean = means(compared);
  const worst = (by: "p50" | "throughput") => compared.reduce((a, b) => (a[by] < b[by] ? a : b));
  return (["p50", "throughput"] as const).flatMap((by): Bar[] => [
    {
      what: `${where}: geometric mean against the peer, ${by}`,
      wanted: `at least ${times(wanted)}`,
      measured: times(mean[by]),
      misses: mean[by] < wanted ? ["the mean of all"] : [],
    },
    {
      what: `${where}: no operation slower than the peer, ${by}`,
      wanted: `at least ${times(1)}`,
      measured: `at least ${times(worst(by)[by])} (${worst(by).operation})`,
      misses: compared
        .filter((one) => one[by] < 1)
        .map((one) => `${one.operation} ${times(one[by])}`),
    },
  ]);
}

function flatness(sizes: readonly SizeResult[]): Bar[] {
  const [small] = sizes;
  const large = sizes.at(-1);
  if (!small || !large || small === large) return [];
  const changes = Array.from(small.hits)
    .filter(([{ flat }]) => flat)
    .map(([operation, { api }]) => ({
      name: operation.name,
      change: Math.abs((large.hits.get(operation)?.api ?? Number.NaN) / api - 1),
    }));
  const most = changes.reduce((a, b) => (a.change > b.change ? a : b));
  return [
    {
      what: "db hits of lists, hubs, search and nodes from the smallest graph to the largest",
      wanted: `change by less than ${percent(mostChangeOfHits)}`,
      measured: `at most ${percent(most.change)} (${most.name})`,
      misses: changes
        .filter(({ change }) => change >= mostChangeOfHits)
        .map(({ name, change }) => `${name} ${percent(change)}`),
    },
  ];
}

function percent(part: number): string {
  return `${(100 * part).toFixed(0)} %`;
}
