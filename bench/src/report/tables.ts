import { figuresOf } from "../measure/figures.ts";
import type { SizeResult } from "../measure/measure-size.ts";
import type { Series } from "../measure/rounds.ts";
import type { SideName } from "../measure/side.ts";
import { compareTo, means } from "./compare.ts";
import { table, time, times } from "./markdown.ts";

/** Each side's p50 and throughput, and the API's against the peer's and the statement's. */
export function latencyTable(series: readonly Series[]): string {
  const sides = sidesOf(series);
  const peer = compareTo("peer", series);
  const statement = compareTo("statement", series);
  const rows = peer.map(({ operation, p50, throughput }, index) => [
    operation,
    ...sides.map((side) => time(figures(series, operation, 1, side)?.p50)),
    times(p50),
    ...sides.map((side) => (figures(series, operation, 16, side)?.perSecond ?? 0).toFixed(0)),
    times(throughput),
    times(1 / (statement[index]?.p50 ?? Number.NaN)),
  ]);
  const mean = means(peer);
  const blank = sides.map(() => "");
  return table(
    [
      "p50 of one at a time in ms; answers a second with 16",
      ...sides.map((side) => `${side}, ms`),
      "times the peer",
      ...sides.map((side) => `${side}, /s`),
      "times the peer",
      "cost over the statement",
    ],
    [
      ...rows,
      [
        "**geometric mean**",
        ...blank,
        `**${times(mean.p50)}**`,
        ...blank,
        `**${times(mean.throughput)}**`,
        times(1 / means(statement).p50),
      ],
    ],
  );
}

export function tailTable(series: readonly Series[]): string {
  const sides = sidesOf(series);
  const head = [1, 16].flatMap((inFlight) =>
    sides.map((side) => `${side}, ${inFlight === 1 ? "one" : "16"}`),
  );
  return table(
    ["p95 / p99", ...head],
    operationsOf(series).map((operation) => [
      operation,
      ...[1, 16].flatMap((inFlight) =>
        sides.map((side) => {
          const found = figures(series, operation, inFlight, side);
          return `${time(found?.p95)} / ${time(found?.p99)}`;
        }),
      ),
    ]),
  );
}

/** Processor time holds on a busy machine, so its ratios stand beside those of the clock. */
export function processorTable(series: readonly Series[]): string {
  const sides = sidesOf(series).filter((side) => side !== "driver");
  const others = sides.filter((side) => side !== "api");
  return table(
    ["Node + Neo4j", ...sides, ...others.map((side) => `${side} to api`)],
    operationsOf(series).map((operation) => {
      const spent = (side: SideName) => figures(series, operation, 16, side);
      const total = (side: SideName) => (spent(side)?.node ?? 0) + (spent(side)?.database ?? 0);
      return [
        operation,
        ...sides.map((side) => `${time(spent(side)?.node)} + ${time(spent(side)?.database)}`),
        ...others.map((side) => times(total(side) / total("api"))),
      ];
    }),
  );
}

/** Per operation and size, and how much the API's change from the smallest graph to the largest. */
export function hitsTable(sizes: readonly SizeResult[]): string {
  const [smallest] = sizes;
  const largest = sizes.at(-1);
  if (!smallest || !largest) return "";
  const sides = ["api", "statement", "peer"] as const;
  const head = sizes.flatMap(({ persons }) =>
    sides.map((side) => `${side}, ${persons.toLocaleString("en")}`),
  );
  const rows = Array.from(smallest.hits.keys(), (operation) => {
    const api = largest.hits.get(operation)?.api ?? Number.NaN;
    const change = api / (smallest.hits.get(operation)?.api ?? Number.NaN) - 1;
    return [
      operation.name,
      ...sizes.flatMap(({ hits }) =>
        sides.map((side) => hits.get(operation)?.[side].toLocaleString("en") ?? "?"),
      ),
      `${change < 0 ? "−" : "+"}${Math.abs(100 * change).toFixed(0)} %`,
    ];
  });
  return table(["mean of a few cases", ...head, "change of the API's"], rows);
}

export function memoryTable(memory: SizeResult["memory"]): string {
  return table([...memory.keys()], [Array.from(memory.values(), String)]);
}

function sidesOf([first]: readonly Series[]): SideName[] {
  return [...(first?.slices.keys() ?? [])];
}

function operationsOf(series: readonly Series[]): string[] {
  return [...new Set(series.map(({ operation }) => operation.name))];
}

function figures(series: readonly Series[], operation: string, inFlight: number, side: SideName) {
  const one = series.find((s) => s.operation.name === operation && s.inFlight === inFlight);
  const slices = one?.slices.get(side);
  return slices ? figuresOf(slices) : undefined;
}
