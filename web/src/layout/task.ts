import type { Kind } from "../model/graph.ts";

export const LAYOUTS = ["force", "rings", "tree", "time"] as const;

/** By force; in rings around a node; bodies over what they hold; along a line of time. */
export type LayoutName = (typeof LAYOUTS)[number];

/** What to lay out. Indexes of `links` and `placed` point into `ids`. */
export type LayoutTask = {
  readonly layout: LayoutName;
  readonly ids: readonly string[];
  readonly kinds: readonly Kind[];
  readonly links: readonly Link[];
  /** The number of the day on which it happened; null for what has no day of its own. */
  readonly days: readonly (number | null)[];
  /** x and y for what stands already and never moves; null for what seeks its place. */
  readonly placed: readonly (readonly [number, number] | null)[];
  /** For a screen that is higher than wide. */
  readonly isTall: boolean;
  /** The node in the middle of the rings; null takes the one that most lines meet in. */
  readonly centre: number | null;
};

/** Both ends of a line; `isPart`: the first is a part of the second. */
export type Link = { readonly from: number; readonly to: number; readonly isPart: boolean };
