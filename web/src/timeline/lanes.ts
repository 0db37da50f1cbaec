import { plainOrder } from "../model/plain-order.ts";
import type { Bar } from "./bar.ts";

/** Puts bars that would cover each other into lanes of their own: as few as there are bars at once, each in the order of time. */
export function lanesOf<T extends { readonly bar: Bar }>(drawn: readonly T[]): T[][] {
  const lanes: T[][] = [];
  for (const one of drawn.toSorted((a, b) =>
    plainOrder(a.bar.possible.from, b.bar.possible.from),
  )) {
    const free = lanes.find((lane) => (lane.at(-1)?.bar.possible.to ?? "") < one.bar.possible.from);
    if (free) free.push(one);
    else lanes.push([one]);
  }
  return lanes;
}
