import type { Entry } from "./stored-claim.ts";

/** An entry with the place, from 1, that its claim remembers. */
export interface Placed {
  readonly place: number;
  readonly entry: Entry;
}

/**
 * The entries at their places. Between them stood claims that were first printed elsewhere, in `others`; where none of those is
 * left, what stands before is said twice, which is one claim.
 */
export function inPlace(placed: readonly Placed[], others: readonly Entry[] = []): Entry[] {
  const list: Entry[] = [];
  const fillers = [...others];
  for (const { place, entry } of placed.toSorted((a, b) => a.place - b.place)) {
    while (list.length < place - 1) {
      const filler = fillers.shift() ?? list.at(-1);
      if (!filler) break;
      list.push(filler);
    }
    list.push(entry);
  }
  return [...list, ...fillers];
}
