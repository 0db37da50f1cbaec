import type { Box } from "./label-places.ts";

/** Boxes by the cells of a grid that they touch, so that only those near a place are looked at. */
export type BoxGrid<T> = {
  add(box: Box, value: T): void;
  /** True when one of the values whose boxes overlap this one passes. */
  some(box: Box, test: (value: T) => boolean): boolean;
};

type Entry<T> = { readonly box: Box; readonly value: T };

/** An empty grid; a cell as large as a usual box makes the search shortest. */
export function boxGrid<T>(cell: number): BoxGrid<T> {
  const cells = new Map<string, Entry<T>[]>();
  return {
    add(box, value) {
      for (const key of cellsOf(box, cell)) {
        const entries = cells.get(key);
        if (entries) entries.push({ box, value });
        else cells.set(key, [{ box, value }]);
      }
    },
    some: (box, test) =>
      cellsOf(box, cell).some((key) =>
        cells.get(key)?.some((entry) => overlap(box, entry.box) && test(entry.value)),
      ),
  };
}

/** Boxes that only touch do not overlap. */
export function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

function cellsOf({ x1, y1, x2, y2 }: Box, cell: number): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(x1 / cell); x <= Math.floor(x2 / cell); x += 1) {
    for (let y = Math.floor(y1 / cell); y <= Math.floor(y2 / cell); y += 1) keys.push(`${x} ${y}`);
  }
  return keys;
}
